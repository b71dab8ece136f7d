package dev.ansatz.model.rnn.internal;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.model.RecurrentModel;
import dev.ansatz.api.settings.SettingsSchema;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.compute.Kernels;
import dev.ansatz.nn.supervised.LogSoftmax;
import dev.ansatz.nn.supervised.Summaries;
import dev.ansatz.nn.train.Weights;

/** A trained network of sequences, but for what it is asked. */
abstract class SequenceModel implements RecurrentModel {
  private static final int VERSION = 1;

  private final String learner;
  private final RnnForm form;
  private final Weights weights;
  private final SequenceAnswers answers;

  SequenceModel(String learner, RnnForm form, Weights weights, Kernels kernels) {
    this.learner = learner;
    this.form = form;
    this.weights = weights;
    this.answers = new SequenceAnswers(form, weights, kernels);
  }

  /**
   * Reads the form that {@link #save} wrote.
   *
   * @throws ArchiveException where it is no such archive
   */
  static RnnForm form(Archive archive, String learner) {
    if (!archive.learner().equals(learner) || archive.version() != VERSION) {
      throw new ArchiveException(
          "the archive must be of learner '%s', version %d; got '%s', version %d"
              .formatted(learner, VERSION, archive.learner(), archive.version()));
    }
    return RnnForm.of(archive);
  }

  static Weights weights(Archive archive, RnnForm form) {
    return Weights.of(archive, "", new SequenceNetwork(form).drawn().variables());
  }

  final RnnForm form() {
    return form;
  }

  final F32Tensor outputs(PredictRequest request) {
    return answers.outputs(request);
  }

  /** Returns the outputs as logarithms of probabilities over their innermost axis. */
  final F64Tensor logProbabilitiesOf(PredictRequest request) {
    F32Tensor logits = answers.outputs(request);
    double[] logs = new double[logits.size()];
    int classes = form.outputs();
    for (int i = 0; i < logits.size() / classes; i++) {
      LogSoftmax.write(logits, i, classes, logs, i * classes);
    }
    return new F64Tensor(logits.shape(), logs);
  }

  @Override
  public final F32Tensor hiddenStates(PredictRequest request) {
    return answers.states(request);
  }

  @Override
  public final F64Tensor stateGradientNorms(PredictRequest request) {
    return doubles(answers.gradientNorms(request));
  }

  static F64Tensor doubles(Tensor tensor) {
    Shape shape = tensor.shape();
    return new F64Tensor(shape, tensor.toDoubles().clone());
  }

  @Override
  public final Archive save() {
    return new Archive(learner, VERSION, weights.tensors(), form.attributes());
  }

  @Override
  public final ModelSummary summary() {
    String title =
        "Recurrent network (%s), %d steps of %d"
            .formatted(
                SettingsSchema.choiceName(form.network().cell()), form.time(), form.channels());
    return Summaries.of(title, new SequenceNetwork(form).drawn());
  }
}

package dev.ansatz.model.rnn.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.Classifier;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.compute.Kernels;
import dev.ansatz.model.rnn.RnnClassifierSettings;
import dev.ansatz.nn.supervised.ClassLoss;
import dev.ansatz.nn.supervised.ClassRows;
import dev.ansatz.nn.train.Objective;
import dev.ansatz.nn.train.Weights;
import java.util.List;

/** A trained network that says the class of each sequence. */
public final class RnnClassifier extends SequenceModel implements Classifier {
  /** The id of the learner. */
  public static final String LEARNER = "rnn-classifier";

  private RnnClassifier(RnnForm form, Weights weights, Kernels kernels) {
    super(LEARNER, form, weights, kernels);
  }

  /** Returns what is to be learnt. */
  public static Objective objective(Problem<RnnClassifierSettings> problem, Kernels kernels) {
    Dataset dataset = problem.dataset();
    RnnClassifierSettings settings = problem.settings();
    SequenceRows rows = SequenceRows.of(dataset);
    ClassRows classes = ClassRows.of(dataset);
    RnnForm form =
        new RnnForm(
            settings.network(),
            rows.time(),
            rows.channels(),
            classes.names().size(),
            RnnForm.Span.LAST,
            classes.names(),
            rows.scale(),
            rows.ragged());
    return new SequenceObjective(
        form,
        rows,
        new ClassHead(new ClassLoss(classes, settings.classWeighting(), settings.classWeights())),
        weights -> new RnnClassifier(form, weights, kernels));
  }

  /**
   * Makes a model of what {@link #save} returned.
   *
   * @throws dev.ansatz.api.model.ArchiveException where it is no such archive
   */
  public static RnnClassifier load(Archive archive, Kernels kernels) {
    RnnForm form = form(archive, LEARNER);
    return new RnnClassifier(form, weights(archive, form), kernels);
  }

  @Override
  public List<String> classes() {
    return form().classes();
  }

  @Override
  public F64Tensor logProbabilities(PredictRequest request) {
    return logProbabilitiesOf(request);
  }
}

package dev.ansatz.model.cnn.internal;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.model.Classifier;
import dev.ansatz.api.model.ConvolutionalModel;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.model.RowForm;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.compute.Kernels;
import dev.ansatz.model.cnn.FirstWeights;
import dev.ansatz.nn.supervised.ClassAnswers;
import dev.ansatz.nn.supervised.Summaries;
import dev.ansatz.nn.train.Weights;
import java.util.List;

/** A trained feed-forward or convolutional classifier. Takes inputs in the units of its data. */
public final class CnnModel implements Classifier, ConvolutionalModel {
  /** The id of the learner. */
  public static final String LEARNER = "cnn";

  private static final int VERSION = 1;

  private final CnnForm form;
  private final Weights weights;
  private final ClassAnswers answers;
  private final FeatureMaps maps;

  /** Makes a model. */
  public CnnModel(CnnForm form, Weights weights, Kernels kernels) {
    this.form = form;
    this.weights = weights;
    this.answers =
        new ClassAnswers(
            form.network(FirstWeights.GLOROT_UNIFORM),
            form.scale(),
            form.classes().size(),
            weights,
            kernels);
    this.maps = new FeatureMaps(form, weights, kernels);
  }

  /**
   * Makes a model of what {@link #save} returned.
   *
   * @throws ArchiveException where it is no such archive
   */
  public static CnnModel load(Archive archive, Kernels kernels) {
    if (!archive.learner().equals(LEARNER) || archive.version() != VERSION) {
      throw new ArchiveException(
          "the archive must be of learner '%s', version %d; got '%s', version %d"
              .formatted(LEARNER, VERSION, archive.learner(), archive.version()));
    }
    CnnForm form = CnnForm.of(archive);
    Weights weights =
        Weights.of(archive, "", form.network(FirstWeights.GLOROT_UNIFORM).drawn().variables());
    return new CnnModel(form, weights, kernels);
  }

  @Override
  public List<String> classes() {
    return form.classes();
  }

  @Override
  public F64Tensor logProbabilities(PredictRequest request) {
    check(request.inputs());
    return answers.logProbabilities(request);
  }

  @Override
  public List<Maps> filters() {
    return weights.tensors().entrySet().stream()
        .filter(entry -> entry.getKey().matches("network/conv-\\d+/weights"))
        .map(entry -> new Maps(entry.getKey().split("/")[1], (F32Tensor) entry.getValue()))
        .toList();
  }

  @Override
  public List<Maps> featureMaps(PredictRequest request) {
    check(request.inputs());
    return maps.of(request);
  }

  private void check(Tensor rows) {
    new RowForm(form.input(), form.scale()).take(rows);
  }

  @Override
  public Archive save() {
    return new Archive(LEARNER, VERSION, weights.tensors(), form.attributes());
  }

  @Override
  public ModelSummary summary() {
    boolean convolves = form.layers().stream().anyMatch(text -> text.contains("conv"));
    String kind = convolves ? "Convolutional network" : "Feed-forward network";
    return Summaries.of(
        "%s, %d classes".formatted(kind, form.classes().size()),
        form.network(FirstWeights.GLOROT_UNIFORM).drawn());
  }
}

package dev.ansatz.model.vae.internal;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.model.DensityRequest;
import dev.ansatz.api.model.Elbo;
import dev.ansatz.api.model.LatentCode;
import dev.ansatz.api.model.LogDensity;
import dev.ansatz.api.model.Measure;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.model.RowForm;
import dev.ansatz.api.model.SampleRequest;
import dev.ansatz.api.model.Sampler;
import dev.ansatz.api.model.VariationalModel;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.autodiff.Graph;
import dev.ansatz.compute.Kernels;
import dev.ansatz.nn.Mode;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.train.Weights;
import java.util.Arrays;
import java.util.SplittableRandom;

/** A trained variational autoencoder. Takes and gives inputs in the units of its data. */
public final class VaeModel implements VariationalModel, Sampler {
  /** The id of the learner. */
  public static final String LEARNER = "vae";

  private static final int VERSION = 1;

  private final Form form;
  private final Weights weights;
  private final Answers answers;

  VaeModel(Form form, Weights weights, Kernels kernels) {
    this.form = form;
    this.weights = weights;
    this.answers = new Answers(form, weights, kernels);
  }

  /**
   * Makes a model of what {@link #save} returned.
   *
   * @throws ArchiveException where it is no such archive
   */
  public static VaeModel load(Archive archive, Kernels kernels) {
    if (!archive.learner().equals(LEARNER) || archive.version() != VERSION) {
      throw new ArchiveException(
          "the archive must be of learner '%s', version %d; got '%s', version %d"
              .formatted(LEARNER, VERSION, archive.learner(), archive.version()));
    }
    Form form = Form.of(archive);
    return new VaeModel(form, Weights.of(archive, "", drawn(form).variables()), kernels);
  }

  @Override
  public int latents() {
    return form.architecture().latents();
  }

  @Override
  public Shape inputShape() {
    return form.architecture().input();
  }

  @Override
  public LatentCode encode(PredictRequest request) {
    Answers.Encoded code = answers.encode(checked(request.inputs()), request.stop());
    F32Tensor sd = form.sampled() ? code.sd() : F32Tensor.zeros(code.mean().rowCount(), latents());
    return new LatentCode(code.mean(), sd);
  }

  @Override
  public F32Tensor decode(PredictRequest request) {
    Shape shape = request.inputs().shape();
    if (shape.rank() != 2 || shape.extent(1) != latents()) {
      throw new IllegalArgumentException(
          "latents for this model must have shape rows × %d; got %s".formatted(latents(), shape));
    }
    F32Tensor expected = answers.decode(request.inputs(), request.stop());
    for (int i = 0; i < expected.size(); i++) {
      expected.array()[i] *= (float) form.scale();
    }
    return shaped(expected);
  }

  @Override
  public Elbo elbo(DensityRequest request) {
    Tensor rows = checked(request.inputs());
    Answers.Encoded code = answers.encode(rows, request.stop());
    double[] fit = new double[rows.rowCount()];
    answers.score(
        rows,
        code,
        Draws.of(request, "elbo"),
        (from, count, logLikelihood, logRatio) -> {
          for (int i = 0; i < count; i++) {
            fit[from + i] += logLikelihood.get(i) / request.samples();
          }
        });
    return new Elbo(
        F64Tensor.of(fit, fit.length), F64Tensor.of(code.kl().toDoubles(), fit.length), measure());
  }

  @Override
  public LogDensity logDensity(DensityRequest request) {
    Tensor rows = checked(request.inputs());
    Answers.Encoded code = answers.encode(rows, request.stop());
    LogMeans means = new LogMeans(rows.rowCount());
    answers.score(
        rows,
        code,
        Draws.of(request, "importance"),
        (from, count, logLikelihood, logRatio) -> {
          for (int i = 0; i < count; i++) {
            means.add(from + i, logLikelihood.get(i) + logRatio.get(i));
          }
        });
    F64Tensor nats = F64Tensor.of(means.of(request.samples()), rows.rowCount());
    return new LogDensity(nats, LogDensity.Accuracy.IMPORTANCE_WEIGHTED, measure());
  }

  private Measure measure() {
    return new Measure(form.observation().measure(), form.scale());
  }

  @Override
  public F32Tensor sample(SampleRequest request) {
    F32Tensor z = F32Tensor.zeros(request.count(), latents());
    SplittableRandom random = request.key().fold("latents").generator();
    for (int i = 0; i < z.size(); i++) {
      z.array()[i] = (float) random.nextGaussian();
    }
    F32Tensor rows = decode(new PredictRequest(z, request.stop()));
    if (request.noise() == SampleRequest.Noise.DRAWN) {
      addNoise(rows.array(), request.key().fold("noise"));
    }
    return rows;
  }

  private void addNoise(float[] expected, RandomKey key) {
    SplittableRandom random = key.generator();
    double sd = Math.sqrt(answers.variance()) * form.scale();
    boolean ones = measure().kind() == Measure.Kind.ZEROS_AND_ONES;
    for (int i = 0; i < expected.length; i++) {
      double drawn =
          ones
              ? random.nextDouble() * form.scale() < expected[i] ? form.scale() : 0
              : expected[i] + sd * random.nextGaussian();
      expected[i] = (float) drawn;
    }
  }

  private F32Tensor shaped(F32Tensor flat) {
    int[] row = inputShape().toArray();
    int[] extents = new int[row.length + 1];
    extents[0] = flat.rowCount();
    System.arraycopy(row, 0, extents, 1, row.length);
    return flat.reshape(Shape.of(extents));
  }

  private Tensor checked(Tensor rows) {
    return new RowForm(inputShape(), form.scale()).take(rows).tensor();
  }

  @Override
  public Archive save() {
    return new Archive(LEARNER, VERSION, weights.tensors(), form.attributes());
  }

  @Override
  public ModelSummary summary() {
    return new ModelSummary(
        title(),
        drawn(form).rows().stream()
            .map(
                row ->
                    new ModelSummary.Part(
                        row.name(), rowShape(row.output()), row.trained(), row.trained() > 0))
            .toList());
  }

  private String title() {
    String kind = form.architecture().filters().isEmpty() ? "" : "convolutional ";
    String words = kind + (form.sampled() ? "variational autoencoder" : "autoencoder");
    String title = Character.toUpperCase(words.charAt(0)) + words.substring(1);
    return "%s, %d %s".formatted(title, latents(), latents() == 1 ? "latent" : "latents");
  }

  private static Shape rowShape(Shape output) {
    int[] extents = output.toArray();
    return Shape.of(Arrays.copyOfRange(extents, Math.min(1, extents.length), extents.length));
  }

  /** Draws the whole network once, for its variables and layers. */
  private static Scope drawn(Form form) {
    Scope scope = Scope.of(new Graph(DType.F32), Mode.INFERENCE);
    Networks networks = new Networks(form.architecture());
    networks.encode(scope, scope.graph().input("x", 1, form.architecture().input().size()));
    networks.decode(scope, scope.graph().input("z", 1, form.architecture().latents()));
    form.observation().variance(scope);
    return scope;
  }
}

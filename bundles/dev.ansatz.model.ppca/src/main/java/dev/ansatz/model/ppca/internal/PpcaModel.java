package dev.ansatz.model.ppca.internal;

import dev.ansatz.api.data.ScaledRows;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.model.DensityRequest;
import dev.ansatz.api.model.LatentCode;
import dev.ansatz.api.model.LatentModel;
import dev.ansatz.api.model.LogDensity;
import dev.ansatz.api.model.Measure;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.model.ParametricDensity;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.model.PrincipalComponents;
import dev.ansatz.api.model.RowForm;
import dev.ansatz.api.model.SampleRequest;
import dev.ansatz.api.model.Sampler;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.compute.Kernels;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Trained probabilistic principal components. Takes and gives rows in the units of its data; an
 * element that is NaN counts as missing, and what is said then rests on the others.
 */
public final class PpcaModel
    implements ParametricDensity, LatentModel, PrincipalComponents, Sampler {
  private static final String MEAN = "mean";
  private static final String DIRECTIONS = "directions";
  private static final String EIGENVALUES = "eigenvalues";
  private static final String NOISE = "noiseVariance";
  private static final String WARNINGS = "warnings";

  private final Kernels kernels;
  private final RowForm form;
  private final Fit fit;
  private final List<String> warnings;
  private final Answers answers;

  PpcaModel(Kernels kernels, RowForm form, Fit fit, List<String> warnings) {
    this.kernels = kernels;
    this.form = form;
    this.fit = fit;
    this.warnings = List.copyOf(warnings);
    this.answers = new Answers(kernels, fit);
  }

  /**
   * Makes a model of what {@link #save} returned.
   *
   * @throws ArchiveException where it is no such archive
   */
  public static PpcaModel load(Archive archive, Kernels kernels) {
    Layout.checkOrigin(archive);
    RowForm form = RowForm.of(archive);
    int d = form.shape().size();
    F64Tensor directions = archive.tensor(DIRECTIONS, F64Tensor.class);
    int k = directions.rowCount();
    double[] eigenvalues = archive.tensor(EIGENVALUES, F64Tensor.class).array();
    double noise = archive.attribute(NOISE, Double.class);
    if (!(noise > 0) || k < 1 || eigenvalues.length < k) {
      throw new ArchiveException(
          "the archive of learner '%s' must have a positive '%s' and as many '%s' as directions;"
                  .formatted(Layout.LEARNER, NOISE, EIGENVALUES)
              + " got %s and %d for %d".formatted(noise, eigenvalues.length, k));
    }
    double[] mean = Layout.tensor(archive, MEAN, d).array();
    Fit fit = new Fit(mean, Layout.tensor(archive, DIRECTIONS, k, d).array(), eigenvalues, noise);
    List<String> warnings =
        ((List<?>) archive.attribute(WARNINGS, List.class)).stream().map(String::valueOf).toList();
    return new PpcaModel(kernels, form, fit, warnings);
  }

  @Override
  public int latents() {
    return fit.latents();
  }

  @Override
  public Shape inputShape() {
    return form.shape();
  }

  @Override
  public LogDensity logDensity(DensityRequest request) {
    ScaledRows rows = form.take(request.inputs());
    F64Tensor nats = F64Tensor.zeros(rows.count());
    answers.logDensity(rows, nats.array(), request.stop());
    Measure measure = new Measure(Measure.Kind.VOLUME, form.scale());
    return new LogDensity(nats, LogDensity.Accuracy.EXACT, measure);
  }

  /** Returns the posterior; of rows with missing elements, its components' own spreads. */
  @Override
  public LatentCode encode(PredictRequest request) {
    ScaledRows rows = form.take(request.inputs());
    F64Tensor mean = F64Tensor.zeros(rows.count(), latents());
    F64Tensor sd = F64Tensor.zeros(rows.count(), latents());
    answers.encode(rows, mean.array(), sd.array(), request.stop());
    return new LatentCode(mean, sd);
  }

  @Override
  public F64Tensor decode(PredictRequest request) {
    Shape shape = request.inputs().shape();
    if (shape.rank() != 2 || shape.extent(1) != latents()) {
      throw new IllegalArgumentException(
          "latents for this model must have shape rows × %d; got %s".formatted(latents(), shape));
    }
    return form.give(answers.decode(request.inputs().toDoubles(), shape.extent(0)));
  }

  @Override
  public F64Tensor sample(SampleRequest request) {
    double[] latents = new double[request.count() * latents()];
    kernels.normal(request.key().fold("latents"), latents.length, latents, 0);
    double[] rows = answers.decode(latents, request.count());
    if (request.noise() == SampleRequest.Noise.DRAWN) {
      double[] noise = new double[rows.length];
      kernels.normal(request.key().fold("noise"), noise.length, noise, 0);
      kernels.axpy(rows.length, Math.sqrt(fit.noise()), noise, 0, rows, 0);
    }
    return form.give(rows);
  }

  @Override
  public F64Tensor eigenvalues() {
    double square = form.scale() * form.scale();
    double[] raw = Arrays.stream(fit.eigenvalues()).map(e -> e * square).toArray();
    return F64Tensor.of(raw, raw.length);
  }

  @Override
  public double totalVariance() {
    double kept = Arrays.stream(fit.eigenvalues(), 0, latents()).sum();
    double rest = (fit.width() - latents()) * fit.noise();
    return (kept + rest) * form.scale() * form.scale();
  }

  @Override
  public double noiseVariance() {
    return fit.noise() * form.scale() * form.scale();
  }

  @Override
  public Tensor components() {
    return new RowForm(form.shape(), 1).give(fit.directions().clone());
  }

  /** Returns the number of the mean, sigma², and W but for a rotation of the latents. */
  @Override
  public long freeParameters() {
    long k = latents();
    return fit.width() + 1 + fit.width() * k - k * (k - 1) / 2;
  }

  @Override
  public Archive save() {
    int d = fit.width();
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    tensors.put(MEAN, F64Tensor.of(fit.mean(), d));
    tensors.put(DIRECTIONS, F64Tensor.of(fit.directions(), latents(), d));
    tensors.put(EIGENVALUES, F64Tensor.of(fit.eigenvalues(), fit.eigenvalues().length));
    Map<String, Object> attributes = form.attributes();
    attributes.put(NOISE, fit.noise());
    attributes.put(WARNINGS, warnings);
    return new Archive(Layout.LEARNER, Layout.VERSION, tensors, attributes);
  }

  @Override
  public ModelSummary summary() {
    Shape row = form.shape();
    return new ModelSummary(
        "Probabilistic principal components, %d latents".formatted(latents()),
        List.of(
            new ModelSummary.Part(MEAN, row, fit.width(), true),
            new ModelSummary.Part(
                DIRECTIONS, Shape.of(latents(), fit.width()), fit.directions().length, true),
            new ModelSummary.Part(EIGENVALUES, Shape.of(latents()), latents(), true),
            new ModelSummary.Part(NOISE, Shape.of(), 1, true)),
        warnings);
  }
}

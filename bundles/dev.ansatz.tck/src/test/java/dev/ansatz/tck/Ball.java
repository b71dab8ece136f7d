package dev.ansatz.tck;

import dev.ansatz.api.data.ScaledRows;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.DensityRequest;
import dev.ansatz.api.model.Elbo;
import dev.ansatz.api.model.LatentCode;
import dev.ansatz.api.model.LogDensity;
import dev.ansatz.api.model.Measure;
import dev.ansatz.api.model.Mixture;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.model.ParametricDensity;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.model.PrincipalComponents;
import dev.ansatz.api.model.RowForm;
import dev.ansatz.api.model.SampleRequest;
import dev.ansatz.api.model.Sampler;
import dev.ansatz.api.model.VariationalModel;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** N(mean, variance), with a latent that explains nothing and one component that has all rows. */
record Ball(DensityFault fault, RowForm form, double[] mean, double variance)
    implements VariationalModel, Mixture, PrincipalComponents, ParametricDensity, Sampler {

  private boolean has(DensityFault seeded) {
    return fault == seeded;
  }

  private ScaledRows take(Tensor rows) {
    return has(DensityFault.ACCEPTS_ROWS_OF_ANY_SHAPE)
        ? new ScaledRows(F64Tensor.zeros(rows.rowCount(), mean.length), 1)
        : form.take(rows);
  }

  private F64Tensor nats(Tensor inputs) {
    ScaledRows rows = take(inputs);
    double[] row = new double[mean.length];
    double[] nats = new double[rows.count()];
    for (int n = 0; n < nats.length; n++) {
      rows.write(n, 1, row);
      for (int i = 0; i < row.length; i++) {
        double square = Math.pow(row[i] - mean[i], 2);
        nats[n] -= 0.5 * (Math.log(2 * Math.PI * variance) + square / variance);
      }
      nats[n] += has(DensityFault.DENSITY_DEPENDS_ON_BATCH) ? nats.length : 0;
    }
    return F64Tensor.of(nats, nats.length);
  }

  private Measure measure() {
    boolean wrong = has(DensityFault.STATES_ANOTHER_MEASURE);
    return new Measure(Measure.Kind.VOLUME, wrong ? 1 : form.scale());
  }

  @Override
  public LogDensity logDensity(DensityRequest request) {
    return new LogDensity(nats(request.inputs()), LogDensity.Accuracy.EXACT, measure());
  }

  @Override
  public Elbo elbo(DensityRequest request) {
    F64Tensor fit = nats(request.inputs());
    double[] kl = new double[fit.size()];
    Arrays.fill(kl, has(DensityFault.KL_IS_OF_ANOTHER_CODE) ? 0.5 : 0);
    for (int i = 0; has(DensityFault.BOUND_IS_ABOVE) && i < kl.length; i++) {
      fit.array()[i] += 0.5 * Math.abs(fit.get(i));
    }
    return new Elbo(fit, F64Tensor.of(kl, kl.length), measure());
  }

  @Override
  public int latents() {
    return 1;
  }

  @Override
  public Shape inputShape() {
    return form.shape();
  }

  @Override
  public LatentCode encode(PredictRequest request) {
    int n = take(request.inputs()).count();
    double[] sd = new double[n];
    Arrays.fill(sd, has(DensityFault.SPREAD_IS_NEGATIVE) ? -1 : 1);
    return new LatentCode(F64Tensor.zeros(n, 1), F64Tensor.of(sd, n, 1));
  }

  @Override
  public Tensor decode(PredictRequest request) {
    Shape shape = request.inputs().shape();
    if (shape.extent(1) != 1 && !has(DensityFault.ACCEPTS_ROWS_OF_ANY_SHAPE)) {
      throw new IllegalArgumentException("latents must have shape rows × 1; got " + shape);
    }
    F64Tensor rows = form.give(repeated(shape.extent(0)));
    return has(DensityFault.DECODES_FLAT_ROWS)
        ? rows.reshape(Shape.of(shape.extent(0), mean.length))
        : rows;
  }

  private double[] repeated(int count) {
    double[] rows = new double[count * mean.length];
    Arrays.setAll(rows, i -> mean[i % mean.length]);
    return rows;
  }

  @Override
  public Tensor sample(SampleRequest request) {
    double[] rows = repeated(request.count());
    RandomKey key =
        has(DensityFault.SAMPLES_IGNORE_THE_KEY) ? RandomKey.of(1) : request.key().fold("noise");
    SplittableRandom random =
        has(DensityFault.SAMPLES_DEPEND_ON_COUNT)
            ? key.fold(request.count()).generator()
            : key.generator();
    for (int i = 0; request.noise() == SampleRequest.Noise.DRAWN && i < rows.length; i++) {
      rows[i] += Math.sqrt(variance) * random.nextGaussian();
    }
    return has(DensityFault.SAMPLES_ARE_SCALED)
        ? new RowForm(form.shape(), 1).give(rows)
        : form.give(rows);
  }

  @Override
  public F64Tensor weights() {
    return F64Tensor.of(new double[] {has(DensityFault.WEIGHTS_SUM_TO_TWO) ? 2 : 1}, 1);
  }

  @Override
  public Tensor means() {
    return form.give(mean.clone());
  }

  @Override
  public F64Tensor responsibilities(PredictRequest request) {
    double[] ones = new double[take(request.inputs()).count()];
    Arrays.fill(ones, 1);
    return F64Tensor.of(ones, ones.length, 1);
  }

  @Override
  public F64Tensor eigenvalues() {
    return F64Tensor.of(new double[] {noiseVariance()}, 1);
  }

  @Override
  public double totalVariance() {
    return noiseVariance() * mean.length;
  }

  @Override
  public double noiseVariance() {
    return variance * form.scale() * form.scale();
  }

  @Override
  public Tensor components() {
    double[] first = new double[mean.length];
    first[0] = has(DensityFault.COMPONENTS_ARE_LONG) ? 2 : 1;
    return new RowForm(form.shape(), 1).give(first);
  }

  @Override
  public long freeParameters() {
    return mean.length + (has(DensityFault.COUNTS_TOO_MANY_PARAMETERS) ? 2 : 1);
  }

  @Override
  public Archive save() {
    Map<String, Object> attributes = form.attributes();
    attributes.put("variance", variance);
    F64Tensor means = F64Tensor.of(mean.clone(), mean.length);
    return new Archive("ball", 1, Map.of("mean", means), attributes);
  }

  @Override
  public ModelSummary summary() {
    return new ModelSummary(
        "Ball",
        List.of(
            new ModelSummary.Part("mean", form.shape(), mean.length, true),
            new ModelSummary.Part("variance", Shape.of(), 1, true)));
  }
}

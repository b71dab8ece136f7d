package dev.ansatz.model.ppca.internal;

import dev.ansatz.api.data.ScaledRows;
import dev.ansatz.api.learn.DivergedException;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.learn.TrainingException;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.Measure;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.model.RowForm;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.compute.Kernels;
import dev.ansatz.model.ppca.PpcaSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of largest likelihood by expectation maximisation, a sweep over the rows a step.
 * Missing elements are integrated over. The log-likelihood of what is there never falls.
 */
public final class EmTraining implements Training {
  private static final double ROUNDING = 1e-9;
  private static final double LEAST_NOISE = 1e-10;
  private static final String MEAN = "mean";
  private static final String MATRIX = "loadings";
  private static final String NOISE = "noiseVariance";
  private static final String SWEEPS = "sweeps";
  private static final String LOG_DENSITY = "logDensity";
  private static final String GAIN = "gain";

  private final Kernels kernels;
  private final ScaledRows rows;
  private final PpcaSettings settings;
  private final RandomKey key;
  private final String unit;
  private Optional<Parameters> parameters = Optional.empty();
  private int sweeps;
  private double logDensity;
  private double gain;

  /** Begins with the training rows, which {@link Checks} found good. */
  public EmTraining(Kernels kernels, ScaledRows rows, PpcaSettings settings, RandomKey key) {
    this.kernels = kernels;
    this.rows = rows;
    this.settings = settings;
    this.key = key;
    this.unit = "nats/sample, " + new Measure(Measure.Kind.VOLUME, rows.scale());
  }

  /** Takes up where {@link #save} left off. */
  public EmTraining restore(Archive archive) {
    Layout.checkOrigin(archive);
    sweeps = archive.attribute(SWEEPS, Integer.class);
    if (sweeps > 0) {
      int d = rows.width();
      int k = settings.latents();
      double[] mean = Layout.tensor(archive, MEAN, d).array().clone();
      double[] matrix = Layout.tensor(archive, MATRIX, d, k).array().clone();
      double noise = archive.attribute(NOISE, Double.class);
      parameters = Optional.of(new Parameters(mean, new Loadings(matrix, k, noise)));
      logDensity = archive.attribute(LOG_DENSITY, Double.class);
      gain = archive.attribute(GAIN, Double.class);
    }
    return this;
  }

  @Override
  public Step advance(StepContext context) {
    Parameters present = parameters.orElseGet(this::first);
    Sweep sweep = new Sweep(kernels, present);
    new Blocks(rows, present.mean()).visit(sweep, context.stop());
    take(sweep.sums().logDensity() / rows.count(), present);
    Parameters better = sweep.sums().best(present);
    double least = LEAST_NOISE * better.largestSignal();
    Checks.checkNoise(better.loadings().noise(), least, settings.latents());
    parameters = Optional.of(better);
    sweeps++;
    Step.Reading reading = new Step.Reading("logDensity", logDensity, unit);
    return isConverged() || sweeps == settings.maxIterations()
        ? Step.finished("maximising the likelihood", reading)
        : Step.running("maximising the likelihood", Double.NaN, reading);
  }

  private Parameters first() {
    int d = rows.width();
    int k = settings.latents();
    ColumnMeans means = ColumnMeans.of(rows);
    double variance = means.variance();
    Checks.checkNoise(variance, 0, k);
    double[] matrix = new double[d * k];
    kernels.normal(key.fold("loadings"), matrix.length, matrix, 0);
    for (int i = 0; i < matrix.length; i++) {
      matrix[i] *= Math.sqrt(variance);
    }
    return new Parameters(means.mean(), new Loadings(matrix, k, variance));
  }

  private void take(double next, Parameters present) {
    if (!Double.isFinite(next)) {
      throw new DivergedException("the log-density of the train part", "standardise the data");
    }
    gain = next - logDensity;
    Loadings w = present.loadings();
    double conditioning = 1 + Math.ulp(1.0) / ROUNDING * present.largestSignal() / w.noise();
    double rounding = ROUNDING * conditioning * (rows.width() + Math.abs(next));
    if (sweeps > 0 && gain < -rounding) {
      throw new TrainingException(
          "the log-density must rise at every sweep of EM; it fell from %s to %s nats/sample"
                  .formatted(logDensity, next)
              + " at sweep %d: standardise the data".formatted(sweeps + 1));
    }
    logDensity = next;
  }

  private boolean isConverged() {
    return sweeps > 1 && gain < settings.tolerance();
  }

  @Override
  public Model model() {
    Fit fit =
        parameters
            .orElseThrow(() -> new IllegalStateException("there is no model before a sweep"))
            .fit();
    return new PpcaModel(kernels, RowForm.of(rows), fit, warnings());
  }

  private List<String> warnings() {
    return isConverged()
        ? List.of()
        : List.of(
            "EM did not converge in %d sweeps: the last raised the log-density by %.3g nats/sample,"
                    .formatted(sweeps, gain)
                + " and less than %s was asked; raise model.maxIterations"
                    .formatted(settings.tolerance()));
  }

  @Override
  public Archive save() {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put(SWEEPS, sweeps);
    parameters.ifPresent(
        p -> {
          int d = rows.width();
          Loadings w = p.loadings();
          tensors.put(MEAN, F64Tensor.of(p.mean().clone(), d));
          tensors.put(MATRIX, F64Tensor.of(w.matrix().clone(), d, w.latents()));
          attributes.put(NOISE, w.noise());
          attributes.put(LOG_DENSITY, logDensity);
          attributes.put(GAIN, gain);
        });
    return new Archive(Layout.LEARNER, Layout.VERSION, tensors, attributes);
  }
}

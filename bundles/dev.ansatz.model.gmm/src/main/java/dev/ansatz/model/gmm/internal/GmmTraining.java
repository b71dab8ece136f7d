package dev.ansatz.model.gmm.internal;

import dev.ansatz.api.data.ScaledRows;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.Measure;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.model.RowForm;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.compute.Kernels;
import dev.ansatz.model.gmm.CovarianceType;
import dev.ansatz.model.gmm.GmmSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Several starts side by side: first the data is measured, then each step draws a row for every
 * start, then each step is an iteration of every start that has not ended.
 */
public final class GmmTraining implements Training {
  private final Kernels kernels;
  private final ScaledRows rows;
  private final GmmSettings settings;
  private final Covariances covariances;
  private final Seeds seeds;
  private final String unit;
  private Spread spread;
  private List<Start> starts = List.of();

  /** Begins with the training rows, which {@link Checks} found good. */
  public GmmTraining(Kernels kernels, ScaledRows rows, GmmSettings settings, RandomKey key) {
    this.kernels = kernels;
    this.rows = rows;
    this.settings = settings;
    this.covariances = Covariances.of(settings.covariance());
    this.seeds = new Seeds(rows, key.fold("seeds"), settings.starts(), settings.components());
    this.unit = "nats/sample, " + new Measure(Measure.Kind.VOLUME, rows.scale());
  }

  /** Takes up where {@link #save} left off. */
  public GmmTraining restore(Archive archive) {
    Checkpoint checkpoint = new Checkpoint(settings, covariances, rows.width());
    spread = checkpoint.spread(archive);
    checkpoint.restore(archive, seeds);
    starts = checkpoint.starts(archive);
    return this;
  }

  @Override
  public Archive save() {
    return new Checkpoint(settings, covariances, rows.width()).save(spread, seeds, starts);
  }

  @Override
  public Step advance(StepContext context) {
    if (spread == null) {
      spread = measure(context.stop());
      return Step.running("measuring the data", Double.NaN);
    } else if (seeds.drawn() < settings.components()) {
      seeds.draw(kernels, context.stop());
      return Step.running("drawing rows to begin with", Double.NaN);
    }
    if (starts.isEmpty()) {
      starts = IntStream.range(0, settings.starts()).mapToObj(this::begin).toList();
    }
    iterate(context.stop());
    Step.Reading[] readings = readings();
    return starts.stream().allMatch(this::hasEnded)
        ? Step.finished("maximising the likelihood", readings)
        : Step.running("maximising the likelihood", Double.NaN, readings);
  }

  private Spread measure(StopToken stop) {
    boolean whole =
        settings.covariance() == CovarianceType.FULL
            || settings.covariance() == CovarianceType.TIED;
    return SpreadPass.of(kernels, rows, whole, settings.covarianceFloor(), stop);
  }

  private Start begin(int start) {
    int d = rows.width();
    double[] means = new double[settings.components() * d];
    double[] row = new double[d];
    for (int k = 0; k < settings.components(); k++) {
      rows.write(seeds.chosen()[start][k], 1, row);
      for (int i = 0; i < d; i++) {
        means[k * d + i] = row[i] - spread.mean()[i];
      }
    }
    double[] weights = new double[settings.components()];
    Arrays.fill(weights, 1.0 / weights.length);
    Covariances.Estimate first = covariances.first(weights.length, spread);
    return Start.at(new Normals(weights, means, first.covariances(), first.floored()));
  }

  private void iterate(StopToken stop) {
    Iteration iteration = new Iteration(kernels, rows, covariances, spread);
    List<Start> next = new ArrayList<>();
    for (Start start : starts) {
      next.add(hasEnded(start) ? start : iteration.next(start, stop));
    }
    starts = List.copyOf(next);
  }

  private boolean hasEnded(Start start) {
    return start.isConverged(settings.tolerance())
        || start.iterations() >= settings.maxIterations();
  }

  private Step.Reading[] readings() {
    List<Step.Reading> readings = new ArrayList<>();
    readings.add(new Step.Reading("logDensity", best().logDensity(), unit));
    for (int i = 0; i < starts.size() && starts.size() > 1; i++) {
      String name = "logDensity.start" + (i + 1);
      readings.add(new Step.Reading(name, starts.get(i).logDensity(), "nats/sample"));
    }
    return readings.toArray(Step.Reading[]::new);
  }

  private Start best() {
    return starts.stream().max(Comparator.comparingDouble(Start::logDensity)).orElseThrow();
  }

  @Override
  public Model model() {
    if (starts.isEmpty()) {
      throw new IllegalStateException("there is no model before the first iteration");
    }
    Start best = best();
    int d = rows.width();
    double[] means = best.normals().means().clone();
    for (int i = 0; i < means.length; i++) {
      means[i] += spread.mean()[i % d];
    }
    Normals normals = best.normals().moved(best.normals().weights(), means);
    double[] ends = starts.stream().mapToDouble(Start::logDensity).toArray();
    List<String> warnings = new Warnings(settings, spread, rows.count()).of(best);
    return new GmmModel(kernels, RowForm.of(rows), settings.covariance(), normals, ends, warnings);
  }
}

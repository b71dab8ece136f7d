package dev.ansatz.model.gmm.internal;

import dev.ansatz.api.data.ScaledRows;
import dev.ansatz.api.learn.DivergedException;
import dev.ansatz.api.learn.TrainingException;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.compute.Kernels;
import java.util.List;

/**
 * One iteration of expectation maximisation.
 *
 * <p>Source: Bishop, Pattern recognition and machine learning, 2006, eq. 9.23-9.28.
 */
record Iteration(Kernels kernels, ScaledRows rows, Covariances covariances, Spread spread) {
  private static final double ROUNDING = 1e-9;
  private static final double EMPTY = 1e-12;

  /**
   * Improves a start.
   *
   * @throws TrainingException where the log-density falls
   */
  Start next(Start start, StopToken stop) {
    Normals normals = start.normals();
    int d = rows.width();
    int components = normals.components();
    Responsibilities responsibilities = new Responsibilities(kernels, covariances, normals);
    List<EmPass> parts =
        new Pass(kernels, rows, spread.mean())
            .run(
                () ->
                    new EmPass(Workspace.of(kernels, d, components), covariances, responsibilities),
                stop);
    EmPass total = parts.get(0);
    double logDensity = total.logDensity();
    for (EmPass part : parts.subList(1, parts.size())) {
      total.moments().add(kernels, part.moments());
      logDensity += part.logDensity();
    }
    logDensity /= rows.count();
    check(start, logDensity);
    return new Start(
        best(total.moments(), normals),
        logDensity,
        logDensity - start.logDensity(),
        start.iterations() + 1);
  }

  private void check(Start start, double logDensity) {
    if (!Double.isFinite(logDensity)) {
      throw new DivergedException("the log-density of the train part", "standardise the data");
    }
    double share = spread.floor() / spread.meanVariance();
    double rounding = (ROUNDING + Math.ulp(1.0) / share) * (rows.width() + Math.abs(logDensity));
    if (logDensity < start.logDensity() - rounding) {
      throw new TrainingException(
          "the log-density must rise at every iteration of EM; it fell from %s to %s nats/sample:"
                  .formatted(start.logDensity(), logDensity)
              + " raise model.covarianceFloor");
    }
  }

  /** Returns the parameters that fit moments best; a component without rows stays where it is. */
  private Normals best(Moments moments, Normals before) {
    int d = rows.width();
    double[] weights = new double[before.components()];
    double[] means = new double[before.means().length];
    for (int k = 0; k < weights.length; k++) {
      weights[k] = moments.counts()[k] / rows.count();
      if (!(weights[k] > EMPTY)) {
        weights[k] = 0;
        leave(k, moments, before);
      }
      for (int i = 0; i < d; i++) {
        means[k * d + i] = moments.mean(k, i);
      }
    }
    Covariances.Estimate estimate = covariances.estimate(moments, spread);
    return new Normals(weights, means, estimate.covariances(), estimate.floored());
  }

  /** Gives a component so little that its mean stays as it is. */
  private void leave(int k, Moments moments, Normals before) {
    int d = rows.width();
    moments.counts()[k] = EMPTY;
    for (int i = k * d; i < (k + 1) * d; i++) {
      moments.sums()[i] = EMPTY * before.means()[i];
    }
  }
}

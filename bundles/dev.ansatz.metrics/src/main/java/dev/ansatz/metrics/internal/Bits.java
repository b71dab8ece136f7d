package dev.ansatz.metrics.internal;

import dev.ansatz.api.metric.Estimate;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.model.LogDensity;
import dev.ansatz.api.model.LogDensity.Accuracy;
import dev.ansatz.api.model.Measure;

/** Log-densities as bits per dimension: less is better. */
final class Bits {
  private static final String QUANTITY = "bits per dimension";

  private Bits() {}

  /**
   * Returns -log2 p(x) / d. A density is taken by the volume of the inputs as they are stored,
   * whatever a model scales them by: of bytes, that is nearly the code length of a byte.
   *
   * @param nats the mean log-density of rows
   * @param density says by which measure, and how exactly
   * @param dimensions d, elements of a row
   */
  static Score perDimension(double nats, LogDensity density, int dimensions) {
    Measure measure = density.measure();
    Measure stored =
        measure.kind() == Measure.Kind.VOLUME ? new Measure(measure.kind(), 1) : measure;
    double bits = -(nats + measure.natsTo(stored, dimensions)) / (dimensions * Math.log(2));
    return new Score("bitsPerDimension", bits, "bits, " + stored, Score.Better.LOWER)
        .about(
            QUANTITY,
            density.accuracy() == Accuracy.EXACT
                ? Estimate.Accuracy.EXACT
                : Estimate.Accuracy.UPPER_BOUND);
  }
}

package dev.ansatz.metrics.internal;

/** Quantiles of a sample, interpolated linearly (definition 7 of Hyndman and Fan, 1996). */
final class Quantiles {
  private Quantiles() {}

  /**
   * Returns a quantile.
   *
   * @param sorted one value or more, ascending
   * @param share 0 to 1
   */
  static double of(double[] sorted, double share) {
    double position = share * (sorted.length - 1);
    int below = (int) position;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
  }
}

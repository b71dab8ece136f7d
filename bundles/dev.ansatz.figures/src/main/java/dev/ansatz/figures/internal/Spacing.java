package dev.ansatz.figures.internal;

import java.util.Arrays;

/** The distance of neighbours. */
final class Spacing {
  private Spacing() {}

  /** Returns the smallest distance above 0 of two finite positions; 1 where there is none. */
  static double smallest(double[] positions) {
    double[] sorted = Arrays.stream(positions).filter(Double::isFinite).sorted().toArray();
    double smallest = Double.POSITIVE_INFINITY;
    for (int i = 1; i < sorted.length; i++) {
      double gap = sorted[i] - sorted[i - 1];
      smallest = gap > 0 ? Math.min(smallest, gap) : smallest;
    }
    return Double.isInfinite(smallest) ? 1 : smallest;
  }
}

package dev.ansatz.views.internal;

import java.util.Arrays;

/** Chooses the delay of a delay plot. */
final class Delay {
  private static final double ENOUGH = 1 / Math.E;

  private Delay() {}

  /**
   * Returns the first lag at which the autocorrelation is below 1/e; a quarter of the length where
   * none is, and at least 1.
   */
  static int of(double[] values) {
    double mean = Arrays.stream(values).average().orElse(0);
    double variance = covariance(values, mean, 0);
    int longest = Math.max(1, values.length / 4);
    for (int lag = 1; lag < longest; lag++) {
      if (covariance(values, mean, lag) < ENOUGH * variance) {
        return lag;
      }
    }
    return longest;
  }

  private static double covariance(double[] values, double mean, int lag) {
    double sum = 0;
    for (int i = lag; i < values.length; i++) {
      sum += (values[i] - mean) * (values[i - lag] - mean);
    }
    return sum / Math.max(1, values.length - lag);
  }
}

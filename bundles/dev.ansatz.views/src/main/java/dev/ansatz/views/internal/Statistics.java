package dev.ansatz.views.internal;

import java.util.Arrays;

/** Mean, median and standard deviation. */
final class Statistics {
  private Statistics() {}

  static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(Double.NaN);
  }

  /** Returns the median; the lower one of two. */
  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted.length == 0 ? Double.NaN : sorted[(sorted.length - 1) / 2];
  }

  /**
   * Returns the standard deviation.
   *
   * @param freedom what is subtracted from the number of values: 0 for the values themselves, 1 for
   *     a sample
   * @return 0 for fewer than two values
   */
  static double deviation(double[] values, int freedom) {
    if (values.length < 2) {
      return 0;
    }
    double mean = mean(values);
    double sum = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    return Math.sqrt(sum / (values.length - freedom));
  }
}

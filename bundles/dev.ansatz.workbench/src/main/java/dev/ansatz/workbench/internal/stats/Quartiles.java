package dev.ansatz.workbench.internal.stats;

import java.util.Arrays;

/**
 * The order of numbers, of the finite ones alone. Of very many, evenly spaced ones are looked at.
 *
 * @param lower a quarter is below it; NaN where there is no number
 * @param median half is below it
 * @param upper three quarters are below it
 * @param distinct how many differ among those looked at
 * @param sampled whether not all were looked at
 */
public record Quartiles(double lower, double median, double upper, int distinct, boolean sampled) {
  private static final int MOST = 1 << 20;

  /** Sorts a copy; between two numbers it interpolates (Hyndman and Fan 1996, definition 7). */
  public static Quartiles of(Values values) {
    int step = Math.max(1, (values.size() + MOST - 1) / MOST);
    double[] sorted =
        Arrays.stream(values.copy(0, values.size(), step)).filter(Double::isFinite).toArray();
    Arrays.sort(sorted);
    return new Quartiles(
        quantile(sorted, 0.25),
        quantile(sorted, 0.5),
        quantile(sorted, 0.75),
        distinct(sorted),
        step > 1);
  }

  private static double quantile(double[] sorted, double share) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double place = share * (sorted.length - 1);
    int below = (int) place;
    double low = sorted[below];
    double high = sorted[Math.min(below + 1, sorted.length - 1)];
    return low + (place - below) * (high - low);
  }

  private static int distinct(double[] sorted) {
    int distinct = 0;
    for (int i = 0; i < sorted.length; i++) {
      distinct += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
    }
    return distinct;
  }
}

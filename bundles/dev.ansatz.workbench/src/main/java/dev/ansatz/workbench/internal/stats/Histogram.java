package dev.ansatz.workbench.internal.stats;

/**
 * How many numbers lie where.
 *
 * @param first the middle of the first bin
 * @param width the width of a bin
 * @param counts how many lie in each bin
 */
public record Histogram(double first, double width, int[] counts) {
  private static final int MOST_BINS = 60;

  /**
   * Counts the finite numbers. Whole numbers of a small range get a bin each.
   *
   * @param spread what is known of the numbers; at least one is finite
   */
  public static Histogram of(Values values, Spread spread) {
    double range = spread.most() - spread.least();
    if (range < MOST_BINS && areWhole(values)) {
      return count(values, spread.least(), 1, (int) range + 1);
    }
    int bins = (int) Math.max(1, Math.min(MOST_BINS, Math.ceil(Math.sqrt(spread.finite()))));
    double width = range > 0 ? range / bins : Math.max(1, Math.abs(spread.least())) * 0.1;
    return count(values, spread.least() + width / 2, width, range > 0 ? bins : 1);
  }

  private static boolean areWhole(Values values) {
    for (int i = 0; i < values.size(); i++) {
      double value = values.get(i);
      if (Double.isFinite(value) && value != Math.rint(value)) {
        return false;
      }
    }
    return true;
  }

  private static Histogram count(Values values, double first, double width, int bins) {
    int[] counts = new int[bins];
    double start = first - width / 2;
    for (int i = 0; i < values.size(); i++) {
      double value = values.get(i);
      if (Double.isFinite(value)) {
        counts[(int) Math.max(0, Math.min(bins - 1, Math.floor((value - start) / width)))]++;
      }
    }
    return new Histogram(first, width, counts);
  }

  /** Returns the middles of the bins. */
  public double[] middles() {
    double[] middles = new double[counts.length];
    for (int i = 0; i < middles.length; i++) {
      middles[i] = first + i * width;
    }
    return middles;
  }

  /** Returns the counts as numbers to plot. */
  public double[] heights() {
    double[] heights = new double[counts.length];
    for (int i = 0; i < heights.length; i++) {
      heights[i] = counts[i];
    }
    return heights;
  }
}

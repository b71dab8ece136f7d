package dev.ansatz.figures.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Shares the height of a figure among its rows of panels. */
final class RowHeights {
  private static final double LITTLE = 110;

  private RowHeights() {}

  /** Returns the height of all rows of which each has a usual height, or what is enough for it. */
  static double total(double usual, double... enough) {
    return Arrays.stream(enough).map(height -> Math.min(height, usual)).sum();
  }

  /** Returns equal heights, but to no row more than is enough for it. */
  static double[] share(double room, double... enough) {
    double[] heights = new double[enough.length];
    int[] fromLeast =
        IntStream.range(0, enough.length)
            .boxed()
            .sorted(Comparator.comparingDouble(row -> enough[row]))
            .mapToInt(Integer::intValue)
            .toArray();
    double rest = room;
    int rows = enough.length;
    for (int row : fromLeast) {
      heights[row] = Math.min(enough[row], rest / rows);
      rest -= heights[row];
      rows--;
    }
    return heights;
  }

  /**
   * Returns heights that leave equally much below the headers of rows that always take more, where
   * less than a little would be left of one.
   */
  static double[] evenBodies(double[] heights, double[] headers, double... enough) {
    int[] rows =
        IntStream.range(0, heights.length).filter(i -> Double.isInfinite(enough[i])).toArray();
    double bodies = IntStream.of(rows).mapToDouble(row -> heights[row] - headers[row]).sum();
    double body = bodies / rows.length;
    boolean tight = IntStream.of(rows).anyMatch(row -> heights[row] - headers[row] < LITTLE);
    double[] even = heights.clone();
    for (int row : rows) {
      even[row] = tight && body > 0 ? headers[row] + body : heights[row];
    }
    return even;
  }
}

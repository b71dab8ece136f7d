package dev.ansatz.workbench.internal.view.data;

import dev.ansatz.workbench.internal.stats.Values;

/** Sorts rows by a column without an object for each. */
final class RowOrder {
  private RowOrder() {}

  /** Returns the rows as they are. */
  static int[] natural(int rows) {
    int[] order = new int[rows];
    for (int i = 0; i < rows; i++) {
      order[i] = i;
    }
    return order;
  }

  /**
   * Sorts by merging: equal values keep their order; missing ones are last, whichever way.
   *
   * @return the rows, from the least value on or from the largest
   */
  static int[] by(Values values, boolean descending) {
    double[] keys = values.copy(0, values.size(), 1);
    for (int i = 0; i < keys.length; i++) {
      keys[i] = Double.isNaN(keys[i]) ? Double.POSITIVE_INFINITY : descending ? -keys[i] : keys[i];
    }
    int[] from = natural(keys.length);
    int[] to = new int[keys.length];
    for (int width = 1; width < keys.length; width *= 2) {
      for (int start = 0; start < keys.length; start += 2 * width) {
        merge(keys, from, to, start, Math.min(width, keys.length - start), width);
      }
      int[] swap = from;
      from = to;
      to = swap;
    }
    return from;
  }

  private static void merge(double[] keys, int[] from, int[] to, int start, int left, int width) {
    int leftEnd = start + left;
    int rightEnd = Math.min(leftEnd + width, keys.length);
    int i = start;
    int j = leftEnd;
    for (int k = start; k < rightEnd; k++) {
      boolean takeLeft = j >= rightEnd || (i < leftEnd && keys[from[i]] <= keys[from[j]]);
      to[k] = takeLeft ? from[i++] : from[j++];
    }
  }
}

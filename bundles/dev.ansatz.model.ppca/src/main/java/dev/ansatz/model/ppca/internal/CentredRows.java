package dev.ansatz.model.ppca.internal;

import dev.ansatz.api.data.ScaledRows;

/**
 * Rows less their mean, copied block by block.
 *
 * @param rows the rows
 * @param mean [d], what is taken off; filled before it is used
 */
record CentredRows(ScaledRows rows, double[] mean) {
  private static final int MOST_ROWS = 1024;
  private static final int FEWEST_ROWS = 16;
  private static final int ELEMENTS = 1 << 20;

  int width() {
    return mean.length;
  }

  int blocks() {
    return (rows.count() + blockRows() - 1) / blockRows();
  }

  private int blockRows() {
    return Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, ELEMENTS / width()));
  }

  /** Returns the number of a block's first row. */
  int first(int block) {
    return block * blockRows();
  }

  int size(int block) {
    return Math.min(blockRows(), rows.count() - first(block));
  }

  double[] buffer() {
    return new double[Math.min(blockRows(), rows.count()) * width()];
  }

  /** Copies a block; returns how many rows it has. */
  int write(int block, double[] to) {
    int count = size(block);
    rows.write(first(block), count, to);
    for (int row = 0; row < count; row++) {
      int offset = row * width();
      for (int i = 0; i < width(); i++) {
        to[offset + i] -= mean[i];
      }
    }
    return count;
  }
}

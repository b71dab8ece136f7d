package dev.ansatz.compute.internal;

import dev.ansatz.compute.SparseRows;

/** Sparse matrix times vector in double precision, row by row of a layout in slices. */
final class F64Sparse {

  private F64Sparse() {}

  /** Adds {@code alpha A x} to y. */
  static void add(
      SparseRows a, double alpha, double[] values, double[] x, int xOffset, double[] y, int at) {
    int[] order = a.order();
    int[] tail = a.tailStart();
    for (int i = 0; i < order.length; i++) {
      double sum = inSlice(a, i, values, x, xOffset);
      for (int p = tail[i]; p < tail[i + 1]; p++) {
        sum = Math.fma(values[p], x[xOffset + a.column()[p]], sum);
      }
      y[at + order[i]] = Math.fma(alpha, sum, y[at + order[i]]);
    }
  }

  private static double inSlice(SparseRows a, int i, double[] values, double[] x, int xOffset) {
    int slice = i / SparseRows.SLICE;
    if (slice >= a.slices()) {
      return 0;
    }
    int[] column = a.column();
    int end = a.sliceStart()[slice + 1];
    double sum = 0;
    for (int p = a.sliceStart()[slice] + i % SparseRows.SLICE; p < end; p += SparseRows.SLICE) {
      sum = Math.fma(values[p], x[xOffset + column[p]], sum);
    }
    return sum;
  }
}

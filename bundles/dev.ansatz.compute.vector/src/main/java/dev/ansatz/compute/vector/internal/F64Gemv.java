package dev.ansatz.compute.vector.internal;

import dev.ansatz.compute.Spares;
import dev.ansatz.compute.Transpose;

/** One matrix-vector product, shared out by elements of the result. */
final class F64Gemv implements Team.Job {

  /** Matrices with fewer elements are not worth waking other threads. */
  private static final int SMALL = 60_000;

  Transpose transpose;
  int m;
  int n;
  double alpha;
  double[] a;
  int aOffset;
  int lda;
  double[] x;
  int xOffset;
  double[] y;
  int yOffset;

  /** Alternates: what the last product left in the cache is what this one begins with. */
  private boolean upwards;

  private final Spares<double[]> scratch;

  F64Gemv(Spares<double[]> scratch) {
    this.scratch = scratch;
  }

  void add(Team team) {
    upwards = !upwards;
    try {
      if ((long) m * n < SMALL) {
        run(0, 1);
      } else {
        team.run(this);
      }
    } finally {
      a = null;
      x = null;
      y = null;
    }
  }

  @Override
  public void run(int part, int parts) {
    if (transpose == Transpose.NO) {
      int top = Parts.start(m, F64RowProducts.ROWS, part, parts);
      int rows = Parts.start(m, F64RowProducts.ROWS, part + 1, parts) - top;
      double[] lanes = scratch.take();
      F64RowProducts.add(
          rows,
          n,
          alpha,
          a,
          aOffset + top * lda,
          lda,
          x,
          xOffset,
          y,
          yOffset + top,
          lanes,
          upwards);
      scratch.giveBack(lanes);
    } else {
      int left = Parts.start(n, F64RowSums.COLUMNS, part, parts);
      int columns = Parts.start(n, F64RowSums.COLUMNS, part + 1, parts) - left;
      F64RowSums.add(m, columns, alpha, a, aOffset + left, lda, x, xOffset, y, yOffset + left);
    }
  }
}

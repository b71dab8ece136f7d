package dev.ansatz.compute.vector.internal;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** Matrix times vector by inner products of rows, four rows at a time. */
final class F64RowProducts {

  /** Rows in one sweep over x. */
  static final int ROWS = 4;

  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();

  /** Elements of the scratch array. */
  static final int SCRATCH = ROWS * LANES;

  private F64RowProducts() {}

  /**
   * Adds {@code alpha A x} to y.
   *
   * @param lanes room for four vectors: the compiler's budget for one method does not hold both the
   *     products and their sums
   * @param upwards whether the last rows come first; the result is the same
   */
  static void add(
      int m,
      int n,
      double alpha,
      double[] a,
      int aOffset,
      int lda,
      double[] x,
      int xOffset,
      double[] y,
      int yOffset,
      double[] lanes,
      boolean upwards) {
    int end = n - n % (2 * LANES);
    int whole = m - m % ROWS;
    for (int at = 0; at < whole; at += ROWS) {
      int i = upwards ? whole - ROWS - at : at;
      int row = aOffset + i * lda;
      multiplyFour(end, a, row, lda, x, xOffset, lanes);
      for (int r = 0; r < ROWS; r++) {
        double sum = F64Lanes.sum(lanes, r * LANES);
        sum = finish(end, n, sum, a, row + r * lda, x, xOffset);
        y[yOffset + i + r] = Math.fma(alpha, sum, y[yOffset + i + r]);
      }
    }
    for (int i = whole; i < m; i++) {
      y[yOffset + i] =
          Math.fma(alpha, dot(n, a, aOffset + i * lda, x, xOffset, lanes), y[yOffset + i]);
    }
  }

  /** Returns the inner product; the same sum as for one of four rows. */
  static double dot(int n, double[] a, int aOffset, double[] x, int xOffset, double[] lanes) {
    DoubleVector s = DoubleVector.zero(SPECIES);
    DoubleVector t = s;
    int j = 0;
    for (; j <= n - 2 * LANES; j += 2 * LANES) {
      s =
          DoubleVector.fromArray(SPECIES, a, aOffset + j)
              .fma(DoubleVector.fromArray(SPECIES, x, xOffset + j), s);
      t =
          DoubleVector.fromArray(SPECIES, a, aOffset + j + LANES)
              .fma(DoubleVector.fromArray(SPECIES, x, xOffset + j + LANES), t);
    }
    s.add(t).intoArray(lanes, 0);
    return finish(j, n, F64Lanes.sum(lanes, 0), a, aOffset, x, xOffset);
  }

  private static void multiplyFour(
      int end, double[] a, int a0, int lda, double[] x, int xOffset, double[] lanes) {
    int a1 = a0 + lda;
    int a2 = a1 + lda;
    int a3 = a2 + lda;
    DoubleVector s0 = DoubleVector.zero(SPECIES);
    DoubleVector s1 = s0, s2 = s0, s3 = s0, t0 = s0, t1 = s0, t2 = s0, t3 = s0;
    for (int j = 0; j < end; j += 2 * LANES) {
      DoubleVector u = DoubleVector.fromArray(SPECIES, x, xOffset + j);
      DoubleVector v = DoubleVector.fromArray(SPECIES, x, xOffset + j + LANES);
      s0 = DoubleVector.fromArray(SPECIES, a, a0 + j).fma(u, s0);
      s1 = DoubleVector.fromArray(SPECIES, a, a1 + j).fma(u, s1);
      s2 = DoubleVector.fromArray(SPECIES, a, a2 + j).fma(u, s2);
      s3 = DoubleVector.fromArray(SPECIES, a, a3 + j).fma(u, s3);
      t0 = DoubleVector.fromArray(SPECIES, a, a0 + j + LANES).fma(v, t0);
      t1 = DoubleVector.fromArray(SPECIES, a, a1 + j + LANES).fma(v, t1);
      t2 = DoubleVector.fromArray(SPECIES, a, a2 + j + LANES).fma(v, t2);
      t3 = DoubleVector.fromArray(SPECIES, a, a3 + j + LANES).fma(v, t3);
    }
    s0.add(t0).intoArray(lanes, 0);
    s1.add(t1).intoArray(lanes, LANES);
    s2.add(t2).intoArray(lanes, 2 * LANES);
    s3.add(t3).intoArray(lanes, 3 * LANES);
  }

  private static double finish(
      int from, int n, double sum, double[] a, int aOffset, double[] x, int xOffset) {
    double total = sum;
    for (int j = from; j < n; j++) {
      total = Math.fma(a[aOffset + j], x[xOffset + j], total);
    }
    return total;
  }
}

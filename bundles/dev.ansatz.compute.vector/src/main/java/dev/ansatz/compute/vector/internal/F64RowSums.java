package dev.ansatz.compute.vector.internal;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** Transposed matrix times vector as a sum of rows, eight rows at a time. */
final class F64RowSums {

  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();

  /** Columns of the smallest part. */
  static final int COLUMNS = 4 * LANES;

  private static final int ROWS = 8;

  private F64RowSums() {}

  /** Adds {@code alpha A' x} to y. */
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
      int yOffset) {
    int i = 0;
    for (; i <= m - ROWS; i += ROWS) {
      addEight(n, alpha, a, aOffset + i * lda, lda, x, xOffset + i, y, yOffset);
    }
    for (; i < m; i++) {
      F64Vectors.axpy(n, alpha * x[xOffset + i], a, aOffset + i * lda, y, yOffset);
    }
  }

  private static void addEight(
      int n,
      double alpha,
      double[] a,
      int a0,
      int lda,
      double[] x,
      int xOffset,
      double[] y,
      int yOffset) {
    double f0 = alpha * x[xOffset], f1 = alpha * x[xOffset + 1];
    double f2 = alpha * x[xOffset + 2], f3 = alpha * x[xOffset + 3];
    double f4 = alpha * x[xOffset + 4], f5 = alpha * x[xOffset + 5];
    double f6 = alpha * x[xOffset + 6], f7 = alpha * x[xOffset + 7];
    int a1 = a0 + lda, a2 = a1 + lda, a3 = a2 + lda, a4 = a3 + lda;
    int a5 = a4 + lda, a6 = a5 + lda, a7 = a6 + lda;
    int end = n - n % LANES;
    for (int j = 0; j < end; j += LANES) {
      DoubleVector s =
          DoubleVector.fromArray(SPECIES, a, a0 + j)
              .fma(
                  DoubleVector.broadcast(SPECIES, f0),
                  DoubleVector.fromArray(SPECIES, y, yOffset + j));
      DoubleVector t =
          DoubleVector.fromArray(SPECIES, a, a1 + j).mul(DoubleVector.broadcast(SPECIES, f1));
      s = DoubleVector.fromArray(SPECIES, a, a2 + j).fma(DoubleVector.broadcast(SPECIES, f2), s);
      t = DoubleVector.fromArray(SPECIES, a, a3 + j).fma(DoubleVector.broadcast(SPECIES, f3), t);
      s = DoubleVector.fromArray(SPECIES, a, a4 + j).fma(DoubleVector.broadcast(SPECIES, f4), s);
      t = DoubleVector.fromArray(SPECIES, a, a5 + j).fma(DoubleVector.broadcast(SPECIES, f5), t);
      s = DoubleVector.fromArray(SPECIES, a, a6 + j).fma(DoubleVector.broadcast(SPECIES, f6), s);
      t = DoubleVector.fromArray(SPECIES, a, a7 + j).fma(DoubleVector.broadcast(SPECIES, f7), t);
      s.add(t).intoArray(y, yOffset + j);
    }
    for (int j = end; j < n; j++) {
      double s = Math.fma(a[a0 + j], f0, y[yOffset + j]);
      double t = a[a1 + j] * f1;
      s = Math.fma(a[a4 + j], f4, Math.fma(a[a2 + j], f2, s));
      t = Math.fma(a[a5 + j], f5, Math.fma(a[a3 + j], f3, t));
      y[yOffset + j] = Math.fma(a[a6 + j], f6, s) + Math.fma(a[a7 + j], f7, t);
    }
  }
}

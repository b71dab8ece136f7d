package dev.ansatz.compute.vector.internal;

import dev.ansatz.compute.Transpose;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Transposed matrix times vector, on one thread, for matrices of so few columns that their sums
 * stay in registers while the rows pass by. The rows have no gaps, so that a matrix is read from
 * beginning to end. The place in it is what the loop counts: that way the compiler always takes the
 * checks of indices out of the loop, on JDK 25 otherwise only sometimes.
 */
final class F64PanelSums {

  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();
  private static final int COLUMNS = 4 * LANES;

  private F64PanelSums() {}

  /** Returns whether a matrix with n columns is for this kernel. */
  static boolean fits(Transpose transpose, int n, int lda) {
    return transpose == Transpose.YES && n == COLUMNS && lda == COLUMNS;
  }

  /** Adds {@code alpha A' x} to y. */
  static void add(
      int m,
      double alpha,
      double[] a,
      int aOffset,
      double[] x,
      int xOffset,
      double[] y,
      int yOffset) {
    DoubleVector s0 = DoubleVector.zero(SPECIES);
    DoubleVector s1 = s0, s2 = s0, s3 = s0, t0 = s0, t1 = s0, t2 = s0, t3 = s0;
    int end = m - m % 2;
    int stop = aOffset + end * COLUMNS;
    int i = xOffset;
    for (int even = aOffset; even < stop; even += 2 * COLUMNS, i += 2) {
      int odd = even + COLUMNS;
      DoubleVector f = DoubleVector.broadcast(SPECIES, x[i]);
      s0 = DoubleVector.fromArray(SPECIES, a, even).fma(f, s0);
      s1 = DoubleVector.fromArray(SPECIES, a, even + LANES).fma(f, s1);
      s2 = DoubleVector.fromArray(SPECIES, a, even + 2 * LANES).fma(f, s2);
      s3 = DoubleVector.fromArray(SPECIES, a, even + 3 * LANES).fma(f, s3);
      DoubleVector g = DoubleVector.broadcast(SPECIES, x[i + 1]);
      t0 = DoubleVector.fromArray(SPECIES, a, odd).fma(g, t0);
      t1 = DoubleVector.fromArray(SPECIES, a, odd + LANES).fma(g, t1);
      t2 = DoubleVector.fromArray(SPECIES, a, odd + 2 * LANES).fma(g, t2);
      t3 = DoubleVector.fromArray(SPECIES, a, odd + 3 * LANES).fma(g, t3);
    }
    if (end < m) {
      DoubleVector f = DoubleVector.broadcast(SPECIES, x[i]);
      s0 = DoubleVector.fromArray(SPECIES, a, stop).fma(f, s0);
      s1 = DoubleVector.fromArray(SPECIES, a, stop + LANES).fma(f, s1);
      s2 = DoubleVector.fromArray(SPECIES, a, stop + 2 * LANES).fma(f, s2);
      s3 = DoubleVector.fromArray(SPECIES, a, stop + 3 * LANES).fma(f, s3);
    }
    DoubleVector f = DoubleVector.broadcast(SPECIES, alpha);
    s0.add(t0).fma(f, DoubleVector.fromArray(SPECIES, y, yOffset)).intoArray(y, yOffset);
    s1.add(t1)
        .fma(f, DoubleVector.fromArray(SPECIES, y, yOffset + LANES))
        .intoArray(y, yOffset + LANES);
    s2.add(t2)
        .fma(f, DoubleVector.fromArray(SPECIES, y, yOffset + 2 * LANES))
        .intoArray(y, yOffset + 2 * LANES);
    s3.add(t3)
        .fma(f, DoubleVector.fromArray(SPECIES, y, yOffset + 3 * LANES))
        .intoArray(y, yOffset + 3 * LANES);
  }
}

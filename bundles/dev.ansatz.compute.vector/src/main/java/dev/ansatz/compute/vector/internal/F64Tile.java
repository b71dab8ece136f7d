package dev.ansatz.compute.vector.internal;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** The innermost kernel of the matrix product: a tile of C stays in registers. */
final class F64Tile {

  /** Rows of a tile. */
  static final int ROWS = 8;

  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();

  /** Columns of a tile: two vectors. */
  static final int COLUMNS = 2 * LANES;

  private F64Tile() {}

  /**
   * Adds a product to a full tile of C.
   *
   * @param a packed: for each p, {@link #ROWS} elements of column p
   * @param b packed: for each p, {@link #COLUMNS} elements of row p
   */
  static void add(
      int depth, double[] a, int aOffset, double[] b, int bOffset, double[] c, int at, int ldc) {
    DoubleVector c0 = DoubleVector.fromArray(SPECIES, c, at),
        d0 = DoubleVector.fromArray(SPECIES, c, at + LANES);
    DoubleVector c1 = DoubleVector.fromArray(SPECIES, c, at + ldc),
        d1 = DoubleVector.fromArray(SPECIES, c, at + ldc + LANES);
    DoubleVector c2 = DoubleVector.fromArray(SPECIES, c, at + 2 * ldc),
        d2 = DoubleVector.fromArray(SPECIES, c, at + 2 * ldc + LANES);
    DoubleVector c3 = DoubleVector.fromArray(SPECIES, c, at + 3 * ldc),
        d3 = DoubleVector.fromArray(SPECIES, c, at + 3 * ldc + LANES);
    DoubleVector c4 = DoubleVector.fromArray(SPECIES, c, at + 4 * ldc),
        d4 = DoubleVector.fromArray(SPECIES, c, at + 4 * ldc + LANES);
    DoubleVector c5 = DoubleVector.fromArray(SPECIES, c, at + 5 * ldc),
        d5 = DoubleVector.fromArray(SPECIES, c, at + 5 * ldc + LANES);
    DoubleVector c6 = DoubleVector.fromArray(SPECIES, c, at + 6 * ldc),
        d6 = DoubleVector.fromArray(SPECIES, c, at + 6 * ldc + LANES);
    DoubleVector c7 = DoubleVector.fromArray(SPECIES, c, at + 7 * ldc),
        d7 = DoubleVector.fromArray(SPECIES, c, at + 7 * ldc + LANES);
    for (int p = 0; p < depth; p++) {
      int ap = aOffset + p * ROWS;
      DoubleVector x = DoubleVector.fromArray(SPECIES, b, bOffset + p * COLUMNS),
          y = DoubleVector.fromArray(SPECIES, b, bOffset + p * COLUMNS + LANES);
      DoubleVector f;
      f = DoubleVector.broadcast(SPECIES, a[ap + 0]);
      c0 = x.fma(f, c0);
      d0 = y.fma(f, d0);
      f = DoubleVector.broadcast(SPECIES, a[ap + 1]);
      c1 = x.fma(f, c1);
      d1 = y.fma(f, d1);
      f = DoubleVector.broadcast(SPECIES, a[ap + 2]);
      c2 = x.fma(f, c2);
      d2 = y.fma(f, d2);
      f = DoubleVector.broadcast(SPECIES, a[ap + 3]);
      c3 = x.fma(f, c3);
      d3 = y.fma(f, d3);
      f = DoubleVector.broadcast(SPECIES, a[ap + 4]);
      c4 = x.fma(f, c4);
      d4 = y.fma(f, d4);
      f = DoubleVector.broadcast(SPECIES, a[ap + 5]);
      c5 = x.fma(f, c5);
      d5 = y.fma(f, d5);
      f = DoubleVector.broadcast(SPECIES, a[ap + 6]);
      c6 = x.fma(f, c6);
      d6 = y.fma(f, d6);
      f = DoubleVector.broadcast(SPECIES, a[ap + 7]);
      c7 = x.fma(f, c7);
      d7 = y.fma(f, d7);
    }
    c0.intoArray(c, at);
    d0.intoArray(c, at + LANES);
    c1.intoArray(c, at + ldc);
    d1.intoArray(c, at + ldc + LANES);
    c2.intoArray(c, at + 2 * ldc);
    d2.intoArray(c, at + 2 * ldc + LANES);
    c3.intoArray(c, at + 3 * ldc);
    d3.intoArray(c, at + 3 * ldc + LANES);
    c4.intoArray(c, at + 4 * ldc);
    d4.intoArray(c, at + 4 * ldc + LANES);
    c5.intoArray(c, at + 5 * ldc);
    d5.intoArray(c, at + 5 * ldc + LANES);
    c6.intoArray(c, at + 6 * ldc);
    d6.intoArray(c, at + 6 * ldc + LANES);
    c7.intoArray(c, at + 7 * ldc);
    d7.intoArray(c, at + 7 * ldc + LANES);
  }

  /**
   * Adds a product to a full tile of C, with A as it is stored.
   *
   * @param a {@link #ROWS} rows, their elements side by side
   * @param b packed: for each p, {@link #COLUMNS} elements of row p
   */
  static void addRows(
      int depth,
      double[] a,
      int a0,
      int lda,
      double[] b,
      int bOffset,
      double[] c,
      int at,
      int ldc) {
    int a1 = a0 + lda, a2 = a1 + lda, a3 = a2 + lda, a4 = a3 + lda;
    int a5 = a4 + lda, a6 = a5 + lda, a7 = a6 + lda;
    DoubleVector c0 = DoubleVector.fromArray(SPECIES, c, at),
        d0 = DoubleVector.fromArray(SPECIES, c, at + LANES);
    DoubleVector c1 = DoubleVector.fromArray(SPECIES, c, at + ldc),
        d1 = DoubleVector.fromArray(SPECIES, c, at + ldc + LANES);
    DoubleVector c2 = DoubleVector.fromArray(SPECIES, c, at + 2 * ldc),
        d2 = DoubleVector.fromArray(SPECIES, c, at + 2 * ldc + LANES);
    DoubleVector c3 = DoubleVector.fromArray(SPECIES, c, at + 3 * ldc),
        d3 = DoubleVector.fromArray(SPECIES, c, at + 3 * ldc + LANES);
    DoubleVector c4 = DoubleVector.fromArray(SPECIES, c, at + 4 * ldc),
        d4 = DoubleVector.fromArray(SPECIES, c, at + 4 * ldc + LANES);
    DoubleVector c5 = DoubleVector.fromArray(SPECIES, c, at + 5 * ldc),
        d5 = DoubleVector.fromArray(SPECIES, c, at + 5 * ldc + LANES);
    DoubleVector c6 = DoubleVector.fromArray(SPECIES, c, at + 6 * ldc),
        d6 = DoubleVector.fromArray(SPECIES, c, at + 6 * ldc + LANES);
    DoubleVector c7 = DoubleVector.fromArray(SPECIES, c, at + 7 * ldc),
        d7 = DoubleVector.fromArray(SPECIES, c, at + 7 * ldc + LANES);
    for (int p = 0; p < depth; p++) {
      DoubleVector x = DoubleVector.fromArray(SPECIES, b, bOffset + p * COLUMNS),
          y = DoubleVector.fromArray(SPECIES, b, bOffset + p * COLUMNS + LANES);
      DoubleVector f;
      f = DoubleVector.broadcast(SPECIES, a[a0 + p]);
      c0 = x.fma(f, c0);
      d0 = y.fma(f, d0);
      f = DoubleVector.broadcast(SPECIES, a[a1 + p]);
      c1 = x.fma(f, c1);
      d1 = y.fma(f, d1);
      f = DoubleVector.broadcast(SPECIES, a[a2 + p]);
      c2 = x.fma(f, c2);
      d2 = y.fma(f, d2);
      f = DoubleVector.broadcast(SPECIES, a[a3 + p]);
      c3 = x.fma(f, c3);
      d3 = y.fma(f, d3);
      f = DoubleVector.broadcast(SPECIES, a[a4 + p]);
      c4 = x.fma(f, c4);
      d4 = y.fma(f, d4);
      f = DoubleVector.broadcast(SPECIES, a[a5 + p]);
      c5 = x.fma(f, c5);
      d5 = y.fma(f, d5);
      f = DoubleVector.broadcast(SPECIES, a[a6 + p]);
      c6 = x.fma(f, c6);
      d6 = y.fma(f, d6);
      f = DoubleVector.broadcast(SPECIES, a[a7 + p]);
      c7 = x.fma(f, c7);
      d7 = y.fma(f, d7);
    }
    c0.intoArray(c, at);
    d0.intoArray(c, at + LANES);
    c1.intoArray(c, at + ldc);
    d1.intoArray(c, at + ldc + LANES);
    c2.intoArray(c, at + 2 * ldc);
    d2.intoArray(c, at + 2 * ldc + LANES);
    c3.intoArray(c, at + 3 * ldc);
    d3.intoArray(c, at + 3 * ldc + LANES);
    c4.intoArray(c, at + 4 * ldc);
    d4.intoArray(c, at + 4 * ldc + LANES);
    c5.intoArray(c, at + 5 * ldc);
    d5.intoArray(c, at + 5 * ldc + LANES);
    c6.intoArray(c, at + 6 * ldc);
    d6.intoArray(c, at + 6 * ldc + LANES);
    c7.intoArray(c, at + 7 * ldc);
    d7.intoArray(c, at + 7 * ldc + LANES);
  }
}

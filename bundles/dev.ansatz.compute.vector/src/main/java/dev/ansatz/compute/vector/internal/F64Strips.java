package dev.ansatz.compute.vector.internal;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Matrix products whose right factor has its rows in one piece, at least a vector long. Where the
 * columns are no whole vectors, the last vector of a strip lies over the one before it: both
 * compute the same.
 */
final class F64Strips {

  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;

  /** The least number of columns. */
  static final int LANES = SPECIES.length();

  private static final int WIDEST = 4 * LANES;

  private F64Strips() {}

  /**
   * Adds rows [top, bottom) and columns [left, right), a vector of them at least, of the product to
   * C; y has column step 1.
   */
  static void add(
      int top,
      int bottom,
      int left,
      int right,
      int depth,
      double alpha,
      F64View x,
      F64View y,
      double[] c,
      int cOffset,
      int ldc) {
    int n = right - left;
    int strips = (n + WIDEST - 1) / WIDEST;
    for (int s = 0; s < strips; s++) {
      int from = left + (int) ((long) n * s / strips);
      int width = left + (int) ((long) n * (s + 1) / strips) - from;
      int b = y.at(0, from);
      int at = cOffset + from;
      if (width > 2 * LANES) {
        wide(top, bottom, width, depth, alpha, x, y.values, b, y.row, c, at, ldc);
      } else {
        narrow(top, bottom, width, depth, alpha, x, y.values, b, y.row, c, at, ldc);
      }
    }
  }

  private static void wide(
      int top,
      int bottom,
      int width,
      int depth,
      double alpha,
      F64View x,
      double[] b,
      int bOffset,
      int ldb,
      double[] c,
      int at,
      int ldc) {
    int third = Math.min(2 * LANES, width - LANES);
    for (int i = top; i < bottom; i += 2) {
      int next = Math.min(i + 1, bottom - 1);
      int a0 = x.at(i, 0);
      int step = x.row * (next - i);
      int c0 = at + i * ldc;
      int down = ldc * (next - i);
      addTwoRows(
          depth,
          alpha,
          x.values,
          a0,
          step,
          x.column,
          b,
          bOffset,
          ldb,
          third,
          width - LANES,
          c,
          c0,
          down);
    }
  }

  private static void narrow(
      int top,
      int bottom,
      int width,
      int depth,
      double alpha,
      F64View x,
      double[] b,
      int bOffset,
      int ldb,
      double[] c,
      int at,
      int ldc) {
    for (int i = top; i < bottom; i += 4) {
      int last = bottom - 1;
      int i1 = Math.min(i + 1, last);
      int i2 = Math.min(i + 2, last);
      int i3 = Math.min(i + 3, last);
      addFourRows(
          depth,
          alpha,
          x.values,
          x.at(i, 0),
          x.at(i1, 0),
          x.at(i2, 0),
          x.at(i3, 0),
          x.column,
          b,
          bOffset,
          ldb,
          width - LANES,
          c,
          at + i * ldc,
          at + i1 * ldc,
          at + i2 * ldc,
          at + i3 * ldc);
    }
  }

  private static void addTwoRows(
      int depth,
      double alpha,
      double[] a,
      int a0,
      int aRow,
      int aColumn,
      double[] b,
      int bOffset,
      int ldb,
      int third,
      int fourth,
      double[] c,
      int at,
      int cRow) {
    DoubleVector c0 = DoubleVector.fromArray(SPECIES, c, at),
        c1 = DoubleVector.fromArray(SPECIES, c, at + LANES),
        c2 = DoubleVector.fromArray(SPECIES, c, at + third),
        c3 = DoubleVector.fromArray(SPECIES, c, at + fourth);
    int next = at + cRow;
    DoubleVector d0 = DoubleVector.fromArray(SPECIES, c, next),
        d1 = DoubleVector.fromArray(SPECIES, c, next + LANES),
        d2 = DoubleVector.fromArray(SPECIES, c, next + third),
        d3 = DoubleVector.fromArray(SPECIES, c, next + fourth);
    int from = a0;
    int row = bOffset;
    for (int p = 0; p < depth; p++) {
      DoubleVector f = DoubleVector.broadcast(SPECIES, alpha * a[from]);
      DoubleVector g = DoubleVector.broadcast(SPECIES, alpha * a[from + aRow]);
      DoubleVector u = DoubleVector.fromArray(SPECIES, b, row);
      c0 = u.fma(f, c0);
      d0 = u.fma(g, d0);
      u = DoubleVector.fromArray(SPECIES, b, row + LANES);
      c1 = u.fma(f, c1);
      d1 = u.fma(g, d1);
      u = DoubleVector.fromArray(SPECIES, b, row + third);
      c2 = u.fma(f, c2);
      d2 = u.fma(g, d2);
      u = DoubleVector.fromArray(SPECIES, b, row + fourth);
      c3 = u.fma(f, c3);
      d3 = u.fma(g, d3);
      from += aColumn;
      row += ldb;
    }
    c0.intoArray(c, at);
    c1.intoArray(c, at + LANES);
    c2.intoArray(c, at + third);
    c3.intoArray(c, at + fourth);
    d0.intoArray(c, next);
    d1.intoArray(c, next + LANES);
    d2.intoArray(c, next + third);
    d3.intoArray(c, next + fourth);
  }

  private static void addFourRows(
      int depth,
      double alpha,
      double[] a,
      int a0,
      int a1,
      int a2,
      int a3,
      int aColumn,
      double[] b,
      int bOffset,
      int ldb,
      int second,
      double[] c,
      int at0,
      int at1,
      int at2,
      int at3) {
    DoubleVector c0 = DoubleVector.fromArray(SPECIES, c, at0),
        d0 = DoubleVector.fromArray(SPECIES, c, at0 + second),
        c1 = DoubleVector.fromArray(SPECIES, c, at1),
        d1 = DoubleVector.fromArray(SPECIES, c, at1 + second),
        c2 = DoubleVector.fromArray(SPECIES, c, at2),
        d2 = DoubleVector.fromArray(SPECIES, c, at2 + second),
        c3 = DoubleVector.fromArray(SPECIES, c, at3),
        d3 = DoubleVector.fromArray(SPECIES, c, at3 + second);
    int column = 0;
    int row = bOffset;
    for (int p = 0; p < depth; p++) {
      DoubleVector u = DoubleVector.fromArray(SPECIES, b, row);
      DoubleVector v = DoubleVector.fromArray(SPECIES, b, row + second);
      DoubleVector f = DoubleVector.broadcast(SPECIES, alpha * a[a0 + column]);
      c0 = u.fma(f, c0);
      d0 = v.fma(f, d0);
      f = DoubleVector.broadcast(SPECIES, alpha * a[a1 + column]);
      c1 = u.fma(f, c1);
      d1 = v.fma(f, d1);
      f = DoubleVector.broadcast(SPECIES, alpha * a[a2 + column]);
      c2 = u.fma(f, c2);
      d2 = v.fma(f, d2);
      f = DoubleVector.broadcast(SPECIES, alpha * a[a3 + column]);
      c3 = u.fma(f, c3);
      d3 = v.fma(f, d3);
      column += aColumn;
      row += ldb;
    }
    c0.intoArray(c, at0);
    d0.intoArray(c, at0 + second);
    c1.intoArray(c, at1);
    d1.intoArray(c, at1 + second);
    c2.intoArray(c, at2);
    d2.intoArray(c, at2 + second);
    c3.intoArray(c, at3);
    d3.intoArray(c, at3 + second);
  }
}

package dev.ansatz.compute.vector.internal;

import dev.ansatz.compute.SparseRows;
import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * A slice of sparse rows whose columns are common to every few rows, times a vector.
 *
 * <p>Vectors of the usual width only: on JDK 17 a second width in the same process makes the
 * compiler treat the vectors of all loops as objects. And each loop is one method, too large to be
 * inlined beside the other loops of a product, for which the compiler has no room.
 */
final class F64CommonColumns {

  private static final int SLICE = SparseRows.SLICE;
  private static final int TOGETHER = SparseRows.TOGETHER;
  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();
  private static final VectorMask<Double> FROM_SECOND = from(1);
  private static final VectorMask<Double> FROM_THIRD = from(2);
  private static final VectorMask<Double> FROM_FOURTH = from(3);

  private F64CommonColumns() {}

  /** The lanes of the rows from some few on. */
  private static VectorMask<Double> from(int few) {
    boolean[] lanes = new boolean[LANES];
    Arrays.fill(lanes, Math.min(LANES, few * TOGETHER), LANES, true);
    return VectorMask.fromArray(SPECIES, lanes, 0);
  }

  /** Returns whether vectors are as wide as some few rows, and no wider than a slice. */
  static boolean fits() {
    return LANES == TOGETHER || LANES == 2 * TOGETHER || LANES == SLICE;
  }

  /**
   * Computes the sums of a slice's rows.
   *
   * @param from the slice's first entry
   * @param to the end of its entries
   * @param column the column of every few entries
   */
  static void multiply(
      int from, int to, double[] values, int[] column, double[] x, int xOffset, double[] sums) {
    if (LANES == TOGETHER) {
      one(from, to, values, column, x, xOffset, sums);
    } else if (LANES == 2 * TOGETHER) {
      two(from, to, values, column, x, xOffset, sums);
    } else {
      four(from, to, values, column, x, xOffset, sums);
    }
  }

  /** Four rows in a vector. */
  private static void one(
      int from, int to, double[] values, int[] column, double[] x, int xOffset, double[] sums) {
    DoubleVector s0 = DoubleVector.zero(SPECIES);
    DoubleVector s1 = s0, s2 = s0, s3 = s0, t0 = s0, t1 = s0, t2 = s0, t3 = s0;
    int p = from;
    for (; p < to - SLICE; p += 2 * SLICE) {
      int c = p / TOGETHER;
      int q = p + SLICE;
      int d = q / TOGETHER;
      s0 =
          DoubleVector.fromArray(SPECIES, values, p)
              .fma(DoubleVector.broadcast(SPECIES, x[xOffset + column[c]]), s0);
      s1 =
          DoubleVector.fromArray(SPECIES, values, p + LANES)
              .fma(DoubleVector.broadcast(SPECIES, x[xOffset + column[c + 1]]), s1);
      s2 =
          DoubleVector.fromArray(SPECIES, values, p + 2 * LANES)
              .fma(DoubleVector.broadcast(SPECIES, x[xOffset + column[c + 2]]), s2);
      s3 =
          DoubleVector.fromArray(SPECIES, values, p + 3 * LANES)
              .fma(DoubleVector.broadcast(SPECIES, x[xOffset + column[c + 3]]), s3);
      t0 =
          DoubleVector.fromArray(SPECIES, values, q)
              .fma(DoubleVector.broadcast(SPECIES, x[xOffset + column[d]]), t0);
      t1 =
          DoubleVector.fromArray(SPECIES, values, q + LANES)
              .fma(DoubleVector.broadcast(SPECIES, x[xOffset + column[d + 1]]), t1);
      t2 =
          DoubleVector.fromArray(SPECIES, values, q + 2 * LANES)
              .fma(DoubleVector.broadcast(SPECIES, x[xOffset + column[d + 2]]), t2);
      t3 =
          DoubleVector.fromArray(SPECIES, values, q + 3 * LANES)
              .fma(DoubleVector.broadcast(SPECIES, x[xOffset + column[d + 3]]), t3);
    }
    if (p < to) {
      int c = p / TOGETHER;
      s0 =
          DoubleVector.fromArray(SPECIES, values, p)
              .fma(DoubleVector.broadcast(SPECIES, x[xOffset + column[c]]), s0);
      s1 =
          DoubleVector.fromArray(SPECIES, values, p + LANES)
              .fma(DoubleVector.broadcast(SPECIES, x[xOffset + column[c + 1]]), s1);
      s2 =
          DoubleVector.fromArray(SPECIES, values, p + 2 * LANES)
              .fma(DoubleVector.broadcast(SPECIES, x[xOffset + column[c + 2]]), s2);
      s3 =
          DoubleVector.fromArray(SPECIES, values, p + 3 * LANES)
              .fma(DoubleVector.broadcast(SPECIES, x[xOffset + column[c + 3]]), s3);
    }
    s0.add(t0).intoArray(sums, 0);
    s1.add(t1).intoArray(sums, LANES);
    s2.add(t2).intoArray(sums, 2 * LANES);
    s3.add(t3).intoArray(sums, 3 * LANES);
  }

  /** Eight rows in a vector. */
  private static void two(
      int from, int to, double[] values, int[] column, double[] x, int xOffset, double[] sums) {
    DoubleVector s0 = DoubleVector.zero(SPECIES);
    DoubleVector s1 = s0, t0 = s0, t1 = s0;
    int p = from;
    for (; p < to - SLICE; p += 2 * SLICE) {
      int c = p / TOGETHER;
      int q = p + SLICE;
      int d = q / TOGETHER;
      s0 =
          DoubleVector.fromArray(SPECIES, values, p)
              .fma(
                  DoubleVector.broadcast(SPECIES, x[xOffset + column[c]])
                      .blend(x[xOffset + column[c + 1]], FROM_SECOND),
                  s0);
      s1 =
          DoubleVector.fromArray(SPECIES, values, p + LANES)
              .fma(
                  DoubleVector.broadcast(SPECIES, x[xOffset + column[c + 2]])
                      .blend(x[xOffset + column[c + 3]], FROM_SECOND),
                  s1);
      t0 =
          DoubleVector.fromArray(SPECIES, values, q)
              .fma(
                  DoubleVector.broadcast(SPECIES, x[xOffset + column[d]])
                      .blend(x[xOffset + column[d + 1]], FROM_SECOND),
                  t0);
      t1 =
          DoubleVector.fromArray(SPECIES, values, q + LANES)
              .fma(
                  DoubleVector.broadcast(SPECIES, x[xOffset + column[d + 2]])
                      .blend(x[xOffset + column[d + 3]], FROM_SECOND),
                  t1);
    }
    if (p < to) {
      int c = p / TOGETHER;
      s0 =
          DoubleVector.fromArray(SPECIES, values, p)
              .fma(
                  DoubleVector.broadcast(SPECIES, x[xOffset + column[c]])
                      .blend(x[xOffset + column[c + 1]], FROM_SECOND),
                  s0);
      s1 =
          DoubleVector.fromArray(SPECIES, values, p + LANES)
              .fma(
                  DoubleVector.broadcast(SPECIES, x[xOffset + column[c + 2]])
                      .blend(x[xOffset + column[c + 3]], FROM_SECOND),
                  s1);
    }
    s0.add(t0).intoArray(sums, 0);
    s1.add(t1).intoArray(sums, LANES);
  }

  /** Sixteen rows in a vector. */
  private static void four(
      int from, int to, double[] values, int[] column, double[] x, int xOffset, double[] sums) {
    DoubleVector s0 = DoubleVector.zero(SPECIES);
    DoubleVector t0 = s0;
    int p = from;
    for (; p < to - SLICE; p += 2 * SLICE) {
      int c = p / TOGETHER;
      int q = p + SLICE;
      int d = q / TOGETHER;
      s0 =
          DoubleVector.fromArray(SPECIES, values, p)
              .fma(
                  DoubleVector.broadcast(SPECIES, x[xOffset + column[c]])
                      .blend(x[xOffset + column[c + 1]], FROM_SECOND)
                      .blend(x[xOffset + column[c + 2]], FROM_THIRD)
                      .blend(x[xOffset + column[c + 3]], FROM_FOURTH),
                  s0);
      t0 =
          DoubleVector.fromArray(SPECIES, values, q)
              .fma(
                  DoubleVector.broadcast(SPECIES, x[xOffset + column[d]])
                      .blend(x[xOffset + column[d + 1]], FROM_SECOND)
                      .blend(x[xOffset + column[d + 2]], FROM_THIRD)
                      .blend(x[xOffset + column[d + 3]], FROM_FOURTH),
                  t0);
    }
    if (p < to) {
      int c = p / TOGETHER;
      s0 =
          DoubleVector.fromArray(SPECIES, values, p)
              .fma(
                  DoubleVector.broadcast(SPECIES, x[xOffset + column[c]])
                      .blend(x[xOffset + column[c + 1]], FROM_SECOND)
                      .blend(x[xOffset + column[c + 2]], FROM_THIRD)
                      .blend(x[xOffset + column[c + 3]], FROM_FOURTH),
                  s0);
    }
    s0.add(t0).intoArray(sums, 0);
  }
}

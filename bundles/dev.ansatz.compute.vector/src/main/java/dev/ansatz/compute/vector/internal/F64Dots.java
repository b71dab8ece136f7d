package dev.ansatz.compute.vector.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * Matrix products with few columns, as inner products: both factors have the elements of an inner
 * product in one piece. A block of rows leaves a vector for each inner product, and as many of them
 * as a vector has lanes are summed together.
 */
final class F64Dots {

  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();
  private static final int QUAD = 4;

  /** Rows of a block. */
  static final int ROWS = Math.max(QUAD, LANES);

  /** The largest number of columns that is worth its while. */
  static final int COLUMNS = LANES;

  private static final VectorShuffle<Double> ACROSS_8 = across(8);
  private static final VectorShuffle<Double> ACROSS_4 = across(4);
  private static final VectorShuffle<Double> ACROSS_2 = across(2);
  private static final VectorShuffle<Double> ACROSS_1 = across(1);
  private static final DoubleVector ZERO = DoubleVector.zero(SPECIES);

  /** For each number of lanes: the last ones. */
  private static final List<VectorMask<Double>> LAST =
      IntStream.range(0, LANES).mapToObj(F64Dots::last).toList();

  private static final VectorMask<Double> WITH_8 = with(8);
  private static final VectorMask<Double> WITH_4 = with(4);
  private static final VectorMask<Double> WITH_2 = with(2);
  private static final VectorMask<Double> WITH_1 = with(1);

  private F64Dots() {}

  /**
   * Adds rows [top, bottom) of the product to C; x has column step 1, y row step 1.
   *
   * @param sums room for the vectors of two columns
   */
  static void add(
      int top,
      int bottom,
      int n,
      int depth,
      double alpha,
      F64View x,
      F64View y,
      F64View z,
      double[] sums) {
    int whole = depth - depth % LANES;
    for (int i = top; i < bottom; i += ROWS) {
      int rows = Math.min(ROWS, bottom - i);
      for (int j = 0; j < n; j += 2) {
        int b0 = y.at(0, j);
        int b1 = y.at(0, Math.min(j + 1, n - 1));
        for (int r = 0; r < rows; r += QUAD) {
          int a0 = x.at(i + r, 0);
          int a1 = x.at(Math.min(i + r + 1, bottom - 1), 0);
          int a2 = x.at(Math.min(i + r + 2, bottom - 1), 0);
          int a3 = x.at(Math.min(i + r + 3, bottom - 1), 0);
          multiply(whole, x.values, a0, a1, a2, a3, y.values, b0, b1, sums, r * LANES);
          if (whole > 0 && whole < depth) {
            int to = depth - LANES;
            VectorMask<Double> last = LAST.get(depth - whole);
            addLast(to, last, x.values, a0, a1, a2, a3, y.values, b0, b1, sums, r * LANES);
          }
        }
        finish(i, rows, j, depth, alpha, x, y, z, sums, 0);
        if (b1 > b0) {
          finish(i, rows, j + 1, depth, alpha, x, y, z, sums, ROWS * LANES);
        }
      }
    }
  }

  private static void multiply(
      int whole,
      double[] a,
      int a0,
      int a1,
      int a2,
      int a3,
      double[] b,
      int b0,
      int b1,
      double[] sums,
      int at) {
    DoubleVector s0 = DoubleVector.zero(SPECIES);
    DoubleVector s1 = s0, s2 = s0, s3 = s0, t0 = s0, t1 = s0, t2 = s0, t3 = s0;
    for (int p = 0; p < whole; p += LANES) {
      DoubleVector u = DoubleVector.fromArray(SPECIES, b, b0 + p);
      DoubleVector v = DoubleVector.fromArray(SPECIES, b, b1 + p);
      DoubleVector w = DoubleVector.fromArray(SPECIES, a, a0 + p);
      s0 = w.fma(u, s0);
      t0 = w.fma(v, t0);
      w = DoubleVector.fromArray(SPECIES, a, a1 + p);
      s1 = w.fma(u, s1);
      t1 = w.fma(v, t1);
      w = DoubleVector.fromArray(SPECIES, a, a2 + p);
      s2 = w.fma(u, s2);
      t2 = w.fma(v, t2);
      w = DoubleVector.fromArray(SPECIES, a, a3 + p);
      s3 = w.fma(u, s3);
      t3 = w.fma(v, t3);
    }
    s0.intoArray(sums, at);
    s1.intoArray(sums, at + LANES);
    s2.intoArray(sums, at + 2 * LANES);
    s3.intoArray(sums, at + 3 * LANES);
    int to = at + ROWS * LANES;
    t0.intoArray(sums, to);
    t1.intoArray(sums, to + LANES);
    t2.intoArray(sums, to + 2 * LANES);
    t3.intoArray(sums, to + 3 * LANES);
  }

  /** Adds the products behind the last whole vector: the last lanes of one that ends there. */
  private static void addLast(
      int p,
      VectorMask<Double> last,
      double[] a,
      int a0,
      int a1,
      int a2,
      int a3,
      double[] b,
      int b0,
      int b1,
      double[] sums,
      int at) {
    DoubleVector u = ZERO.blend(DoubleVector.fromArray(SPECIES, b, b0 + p), last);
    DoubleVector v = ZERO.blend(DoubleVector.fromArray(SPECIES, b, b1 + p), last);
    DoubleVector w = ZERO.blend(DoubleVector.fromArray(SPECIES, a, a0 + p), last);
    int to = at + ROWS * LANES;
    w.fma(u, DoubleVector.fromArray(SPECIES, sums, at)).intoArray(sums, at);
    w.fma(v, DoubleVector.fromArray(SPECIES, sums, to)).intoArray(sums, to);
    w = ZERO.blend(DoubleVector.fromArray(SPECIES, a, a1 + p), last);
    w.fma(u, DoubleVector.fromArray(SPECIES, sums, at + LANES)).intoArray(sums, at + LANES);
    w.fma(v, DoubleVector.fromArray(SPECIES, sums, to + LANES)).intoArray(sums, to + LANES);
    w = ZERO.blend(DoubleVector.fromArray(SPECIES, a, a2 + p), last);
    w.fma(u, DoubleVector.fromArray(SPECIES, sums, at + 2 * LANES)).intoArray(sums, at + 2 * LANES);
    w.fma(v, DoubleVector.fromArray(SPECIES, sums, to + 2 * LANES)).intoArray(sums, to + 2 * LANES);
    w = ZERO.blend(DoubleVector.fromArray(SPECIES, a, a3 + p), last);
    w.fma(u, DoubleVector.fromArray(SPECIES, sums, at + 3 * LANES)).intoArray(sums, at + 3 * LANES);
    w.fma(v, DoubleVector.fromArray(SPECIES, sums, to + 3 * LANES)).intoArray(sums, to + 3 * LANES);
  }

  /** Sums the vectors of a column and adds to C. */
  private static void finish(
      int top,
      int rows,
      int j,
      int depth,
      double alpha,
      F64View x,
      F64View y,
      F64View z,
      double[] sums,
      int from) {
    for (int group = 0; group < rows; group += LANES) {
      int at = from + group * LANES;
      int few = Math.min(LANES, rows - group);
      fold(sums, at);
      if (depth < LANES) {
        addShort(few, depth, x.values, x.at(top + group, 0), x.row, y.values, y.at(0, j), sums, at);
      }
      addTo(z.values, z.at(top + group, j), z.row, few, alpha, sums, at);
    }
  }

  private static void addTo(
      double[] c, int offset, int step, int rows, double alpha, double[] sums, int at) {
    for (int r = 0; r < rows; r++) {
      c[offset + r * step] = Math.fma(alpha, sums[at + r], c[offset + r * step]);
    }
  }

  /** Adds inner products shorter than a vector. */
  private static void addShort(
      int rows, int depth, double[] a, int a0, int row, double[] b, int b0, double[] sums, int at) {
    for (int r = 0; r < rows; r++) {
      double sum = sums[at + r];
      for (int p = 0; p < depth; p++) {
        sum = Math.fma(a[a0 + r * row + p], b[b0 + p], sum);
      }
      sums[at + r] = sum;
    }
  }

  /** Leaves in the first of as many vectors as a vector has lanes the sum of each in its lane. */
  private static void fold(double[] sums, int at) {
    if (LANES > 8) {
      for (int i = 0; i < 8; i++) {
        pair(sums, at + i * LANES, 8, ACROSS_8, WITH_8);
      }
    }
    if (LANES > 4) {
      for (int i = 0; i < 4; i++) {
        pair(sums, at + i * LANES, 4, ACROSS_4, WITH_4);
      }
    }
    if (LANES > 2) {
      for (int i = 0; i < 2; i++) {
        pair(sums, at + i * LANES, 2, ACROSS_2, WITH_2);
      }
    }
    if (LANES > 1) {
      pair(sums, at, 1, ACROSS_1, WITH_1);
    }
  }

  /** Halves the parts of two sums: those of the one in some lanes, of the other in the rest. */
  private static void pair(
      double[] sums, int at, int distance, VectorShuffle<Double> across, VectorMask<Double> with) {
    DoubleVector u = DoubleVector.fromArray(SPECIES, sums, at);
    DoubleVector v = DoubleVector.fromArray(SPECIES, sums, at + distance * LANES);
    u.blend(v, with).add(v.blend(u, with).rearrange(across)).intoArray(sums, at);
  }

  private static VectorShuffle<Double> across(int distance) {
    return VectorShuffle.fromOp(SPECIES, i -> (i ^ distance) & (LANES - 1));
  }

  private static VectorMask<Double> last(int count) {
    boolean[] lanes = new boolean[LANES];
    Arrays.fill(lanes, LANES - count, LANES, true);
    return VectorMask.fromArray(SPECIES, lanes, 0);
  }

  private static VectorMask<Double> with(int distance) {
    boolean[] lanes = new boolean[LANES];
    for (int i = 0; i < LANES; i++) {
      lanes[i] = (i & distance) != 0;
    }
    return VectorMask.fromArray(SPECIES, lanes, 0);
  }
}

package dev.ansatz.compute.vector.internal;

import dev.ansatz.compute.Spares;
import dev.ansatz.compute.SparseRows;
import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** One product of a sparse matrix and a vector, shared out by slices of about equal size. */
final class F64Sparse implements Team.Job {

  /** Matrices with fewer entries are not worth waking other threads. */
  private static final int SMALL = 20_000;

  private static final int SLICE = SparseRows.SLICE;
  private static final VectorSpecies<Double> SPECIES =
      DoubleVector.SPECIES_PREFERRED.length() > SLICE
          ? DoubleVector.SPECIES_512
          : DoubleVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();

  SparseRows a;
  double alpha;
  double[] values;
  double[] x;
  int xOffset;
  double[] y;
  int yOffset;
  private final Spares<double[]> scratch;

  F64Sparse(Spares<double[]> scratch) {
    this.scratch = scratch;
  }

  void add(Team team) {
    try {
      if (a.entries() < SMALL) {
        run(0, 1);
      } else {
        team.run(this);
      }
    } finally {
      a = null;
      values = null;
      x = null;
      y = null;
    }
  }

  @Override
  public void run(int part, int parts) {
    double[] sums = scratch.take();
    int end = firstSlice(part + 1, parts);
    for (int s = firstSlice(part, parts); s < end; s++) {
      gather(a.sliceStart()[s], a.sliceStart()[s + 1], sums);
      addTails(s * SLICE, s * SLICE + SLICE, sums);
    }
    if (part == parts - 1) {
      Arrays.fill(sums, 0, SLICE, 0);
      addTails(a.slices() * SLICE, a.rows(), sums);
    }
    scratch.giveBack(sums);
  }

  private int firstSlice(int part, int parts) {
    if (part == 0 || part == parts) {
      return part == 0 ? 0 : a.slices();
    }
    int entry = (int) ((long) a.sliceStart()[a.slices()] * part / parts);
    int found = Arrays.binarySearch(a.sliceStart(), entry);
    return Math.min(a.slices(), found < 0 ? -found - 1 : found);
  }

  private void gather(int from, int to, double[] sums) {
    if (F64CommonColumns.fits() && a.commonColumn().length > 0) {
      F64CommonColumns.multiply(from, to, values, a.commonColumn(), x, xOffset, sums);
    } else if (2 * LANES <= SLICE) {
      for (int lane = 0; lane < SLICE; lane += 2 * LANES) {
        gatherTwo(from + lane, to, values, a.column(), x, xOffset, sums, lane);
      }
    } else {
      gatherOne(from, to, values, a.column(), x, xOffset, sums);
    }
  }

  private static void gatherOne(
      int from, int to, double[] values, int[] column, double[] x, int xOffset, double[] sums) {
    DoubleVector sum = DoubleVector.zero(SPECIES);
    for (int p = from; p < to; p += SLICE) {
      DoubleVector elements = DoubleVector.fromArray(SPECIES, x, xOffset, column, p);
      sum = DoubleVector.fromArray(SPECIES, values, p).fma(elements, sum);
    }
    sum.intoArray(sums, 0);
  }

  private static void gatherTwo(
      int from,
      int to,
      double[] values,
      int[] column,
      double[] x,
      int xOffset,
      double[] sums,
      int lane) {
    DoubleVector left = DoubleVector.zero(SPECIES);
    DoubleVector right = left;
    for (int p = from; p < to; p += SLICE) {
      DoubleVector u = DoubleVector.fromArray(SPECIES, x, xOffset, column, p);
      DoubleVector v = DoubleVector.fromArray(SPECIES, x, xOffset, column, p + LANES);
      left = DoubleVector.fromArray(SPECIES, values, p).fma(u, left);
      right = DoubleVector.fromArray(SPECIES, values, p + LANES).fma(v, right);
    }
    left.intoArray(sums, lane);
    right.intoArray(sums, lane + LANES);
  }

  private void addTails(int from, int to, double[] sums) {
    int[] tail = a.tailStart();
    int[] column = a.column();
    for (int i = from; i < to; i++) {
      double sum = sums[i - from];
      for (int p = tail[i]; p < tail[i + 1]; p++) {
        sum = Math.fma(values[p], x[xOffset + column[p]], sum);
      }
      int at = yOffset + a.order()[i];
      y[at] = Math.fma(alpha, sum, y[at]);
    }
  }
}

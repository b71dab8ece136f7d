package dev.ansatz.compute.vector.internal;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** Sums and maxima in double precision, always in the same order. */
final class F64Reductions {

  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();

  private F64Reductions() {}

  static double sum(int n, double[] x, int xo, double[] lanes) {
    DoubleVector s0 = DoubleVector.zero(SPECIES);
    DoubleVector s1 = s0, s2 = s0, s3 = s0;
    int i = 0;
    for (; i <= n - 4 * LANES; i += 4 * LANES) {
      s0 = s0.add(DoubleVector.fromArray(SPECIES, x, xo + i));
      s1 = s1.add(DoubleVector.fromArray(SPECIES, x, xo + i + LANES));
      s2 = s2.add(DoubleVector.fromArray(SPECIES, x, xo + i + 2 * LANES));
      s3 = s3.add(DoubleVector.fromArray(SPECIES, x, xo + i + 3 * LANES));
    }
    s0.add(s1).add(s2.add(s3)).intoArray(lanes, 0);
    double sum = F64Lanes.sum(lanes, 0);
    for (; i < n; i++) {
      sum += x[xo + i];
    }
    return sum;
  }

  static double max(int n, double[] x, int xo, double[] chunk) {
    int end = n - n % LANES;
    maxima(end, x, xo, chunk);
    double greatest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < LANES; i++) {
      greatest = Math.max(greatest, chunk[i]);
    }
    for (int i = end; i < n; i++) {
      greatest = Math.max(greatest, x[xo + i]);
    }
    return greatest;
  }

  private static void maxima(int end, double[] x, int xo, double[] chunk) {
    DoubleVector greatest = DoubleVector.broadcast(SPECIES, Double.NEGATIVE_INFINITY);
    for (int i = 0; i < end; i += LANES) {
      greatest = greatest.max(DoubleVector.fromArray(SPECIES, x, xo + i));
    }
    greatest.intoArray(chunk, 0);
  }
}

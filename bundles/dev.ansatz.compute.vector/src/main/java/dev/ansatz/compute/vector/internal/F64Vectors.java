package dev.ansatz.compute.vector.internal;

import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** Operations on vectors in double precision. */
final class F64Vectors {

  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();

  private F64Vectors() {}

  /** Multiplies rows of C by beta; with beta 0 sets them to zero unread. */
  static void scale(int rows, int columns, double beta, double[] c, int offset, int ldc) {
    if (beta == 1) {
      return;
    }
    if (columns == ldc && rows > 1) {
      scale(1, rows * columns, beta, c, offset, ldc);
      return;
    }
    for (int i = 0; i < rows; i++) {
      int from = offset + i * ldc;
      if (beta == 0) {
        Arrays.fill(c, from, from + columns, 0);
      } else {
        for (int j = from; j < from + columns; j++) {
          c[j] *= beta;
        }
      }
    }
  }

  static void axpy(int n, double alpha, double[] x, int xOffset, double[] y, int yOffset) {
    DoubleVector factor = DoubleVector.broadcast(SPECIES, alpha);
    int end = n - n % LANES;
    for (int i = 0; i < end; i += LANES) {
      DoubleVector sum = DoubleVector.fromArray(SPECIES, y, yOffset + i);
      DoubleVector.fromArray(SPECIES, x, xOffset + i).fma(factor, sum).intoArray(y, yOffset + i);
    }
    for (int i = end; i < n; i++) {
      y[yOffset + i] = Math.fma(x[xOffset + i], alpha, y[yOffset + i]);
    }
  }

  static double dot(int n, double[] x, int xOffset, double[] y, int yOffset, double[] lanes) {
    DoubleVector s0 = DoubleVector.zero(SPECIES);
    DoubleVector s1 = s0, s2 = s0, s3 = s0;
    int i = 0;
    for (; i <= n - 4 * LANES; i += 4 * LANES) {
      s0 =
          DoubleVector.fromArray(SPECIES, x, xOffset + i)
              .fma(DoubleVector.fromArray(SPECIES, y, yOffset + i), s0);
      s1 =
          DoubleVector.fromArray(SPECIES, x, xOffset + i + LANES)
              .fma(DoubleVector.fromArray(SPECIES, y, yOffset + i + LANES), s1);
      s2 =
          DoubleVector.fromArray(SPECIES, x, xOffset + i + 2 * LANES)
              .fma(DoubleVector.fromArray(SPECIES, y, yOffset + i + 2 * LANES), s2);
      s3 =
          DoubleVector.fromArray(SPECIES, x, xOffset + i + 3 * LANES)
              .fma(DoubleVector.fromArray(SPECIES, y, yOffset + i + 3 * LANES), s3);
    }
    s0.add(s1).add(s2.add(s3)).intoArray(lanes, 0);
    double sum = F64Lanes.sum(lanes, 0);
    for (; i < n; i++) {
      sum = Math.fma(x[xOffset + i], y[yOffset + i], sum);
    }
    return sum;
  }
}

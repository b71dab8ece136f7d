package dev.ansatz.compute.internal;

import java.util.Arrays;

/** Operations on vectors in double precision. */
final class F64Vectors {

  private F64Vectors() {}

  /** Multiplies rows of C by beta; with beta 0 sets them to zero unread. */
  static void scale(int rows, int columns, double beta, double[] c, int offset, int ldc) {
    if (beta == 1) {
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
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = Math.fma(alpha, x[xOffset + i], y[yOffset + i]);
    }
  }

  static double dot(int n, double[] x, int xOffset, double[] y, int yOffset) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int i = 0;
    for (; i <= n - 4; i += 4) {
      s0 = Math.fma(x[xOffset + i], y[yOffset + i], s0);
      s1 = Math.fma(x[xOffset + i + 1], y[yOffset + i + 1], s1);
      s2 = Math.fma(x[xOffset + i + 2], y[yOffset + i + 2], s2);
      s3 = Math.fma(x[xOffset + i + 3], y[yOffset + i + 3], s3);
    }
    for (; i < n; i++) {
      s0 = Math.fma(x[xOffset + i], y[yOffset + i], s0);
    }
    return (s0 + s1) + (s2 + s3);
  }
}

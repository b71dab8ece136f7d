package dev.ansatz.compute.internal;

import java.util.Arrays;

/** Operations on vectors in single precision. */
final class F32Vectors {

  private F32Vectors() {}

  /** Multiplies rows of C by beta; with beta 0 sets them to zero unread. */
  static void scale(int rows, int columns, float beta, float[] c, int offset, int ldc) {
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

  static void axpy(int n, float alpha, float[] x, int xOffset, float[] y, int yOffset) {
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = Math.fma(alpha, x[xOffset + i], y[yOffset + i]);
    }
  }

  static float dot(int n, float[] x, int xOffset, float[] y, int yOffset) {
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
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

package dev.ansatz.compute.internal;

/** Matrix times vector in single precision: four rows of A at a time. */
final class F32Gemv {

  private F32Gemv() {}

  /** Adds {@code alpha A x} to y: inner products of rows. */
  static void addRows(
      int m,
      int n,
      float alpha,
      float[] a,
      int aOffset,
      int lda,
      float[] x,
      int xOffset,
      float[] y,
      int yOffset) {
    int i = 0;
    for (; i <= m - 4; i += 4) {
      addFourRows(n, alpha, a, aOffset + i * lda, lda, x, xOffset, y, yOffset + i);
    }
    for (; i < m; i++) {
      y[yOffset + i] += alpha * F32Vectors.dot(n, a, aOffset + i * lda, x, xOffset);
    }
  }

  /** Adds {@code alpha A' x} to y: a linear combination of rows. */
  static void addColumns(
      int m,
      int n,
      float alpha,
      float[] a,
      int aOffset,
      int lda,
      float[] x,
      int xOffset,
      float[] y,
      int yOffset) {
    int i = 0;
    for (; i <= m - 4; i += 4) {
      addFourColumns(n, alpha, a, aOffset + i * lda, lda, x, xOffset + i, y, yOffset);
    }
    for (; i < m; i++) {
      F32Vectors.axpy(n, alpha * x[xOffset + i], a, aOffset + i * lda, y, yOffset);
    }
  }

  private static void addFourRows(
      int n,
      float alpha,
      float[] a,
      int a0,
      int lda,
      float[] x,
      int xOffset,
      float[] y,
      int yOffset) {
    int a1 = a0 + lda;
    int a2 = a1 + lda;
    int a3 = a2 + lda;
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
    for (int j = 0; j < n; j++) {
      float v = x[xOffset + j];
      s0 = Math.fma(a[a0 + j], v, s0);
      s1 = Math.fma(a[a1 + j], v, s1);
      s2 = Math.fma(a[a2 + j], v, s2);
      s3 = Math.fma(a[a3 + j], v, s3);
    }
    y[yOffset] += alpha * s0;
    y[yOffset + 1] += alpha * s1;
    y[yOffset + 2] += alpha * s2;
    y[yOffset + 3] += alpha * s3;
  }

  private static void addFourColumns(
      int n,
      float alpha,
      float[] a,
      int a0,
      int lda,
      float[] x,
      int xOffset,
      float[] y,
      int yOffset) {
    int a1 = a0 + lda;
    int a2 = a1 + lda;
    int a3 = a2 + lda;
    float f0 = alpha * x[xOffset];
    float f1 = alpha * x[xOffset + 1];
    float f2 = alpha * x[xOffset + 2];
    float f3 = alpha * x[xOffset + 3];
    for (int j = 0; j < n; j++) {
      float sum = Math.fma(f1, a[a1 + j], Math.fma(f0, a[a0 + j], y[yOffset + j]));
      y[yOffset + j] = Math.fma(f3, a[a3 + j], Math.fma(f2, a[a2 + j], sum));
    }
  }
}

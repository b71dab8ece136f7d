package dev.ansatz.compute.internal;

import dev.ansatz.compute.Transpose;
import java.util.Arrays;

/**
 * The matrix product in double precision, in a form that the just-in-time compiler vectorises.
 *
 * <p>The compiler proves loops over whole arrays independent, not loops at different offsets. So
 * rows of B and of C are copied into arrays of their own, and the inner loop adds four rows of B to
 * one row of C at one common index.
 */
final class F64Gemm {

  private static final int WIDTH = 512;
  private static final int DEPTH = 64;
  private static final int UNROLL = 4;
  private static final ThreadLocal<F64Gemm> OF_THREAD = ThreadLocal.withInitial(F64Gemm::new);

  private final double[][] rowsOfB = new double[DEPTH][WIDTH];
  private final double[] rowOfC = new double[WIDTH];
  private final double[] factors = new double[DEPTH];

  private F64Gemm() {}

  static F64Gemm ofThread() {
    return OF_THREAD.get();
  }

  /** Adds {@code alpha op(A) op(B)} to C. */
  void add(
      Transpose transA,
      Transpose transB,
      int m,
      int n,
      int k,
      double alpha,
      double[] a,
      int aOffset,
      int lda,
      double[] b,
      int bOffset,
      int ldb,
      double[] c,
      int cOffset,
      int ldc) {
    int aRow = transA == Transpose.NO ? lda : 1;
    int aColumn = transA == Transpose.NO ? 1 : lda;
    int bRow = transB == Transpose.NO ? ldb : 1;
    int bColumn = transB == Transpose.NO ? 1 : ldb;
    for (int j = 0; j < n; j += WIDTH) {
      int width = Math.min(WIDTH, n - j);
      for (int p = 0; p < k; p += DEPTH) {
        int depth = Math.min(DEPTH, k - p);
        packB(b, bOffset + p * bRow + j * bColumn, bRow, bColumn, depth, width);
        for (int i = 0; i < m; i++) {
          packA(alpha, a, aOffset + i * aRow + p * aColumn, aColumn, depth);
          addRow(depth, width, c, cOffset + i * ldc + j);
        }
      }
    }
  }

  private void packB(double[] b, int offset, int row, int column, int depth, int width) {
    for (int p = 0; p < depth; p++) {
      double[] packed = rowsOfB[p];
      int start = offset + p * row;
      if (column == 1) {
        System.arraycopy(b, start, packed, 0, width);
      } else {
        for (int j = 0; j < width; j++) {
          packed[j] = b[start + j * column];
        }
      }
    }
    for (int p = depth; p % UNROLL != 0; p++) {
      Arrays.fill(rowsOfB[p], 0, width, 0);
    }
  }

  private void packA(double alpha, double[] a, int offset, int column, int depth) {
    for (int p = 0; p < depth; p++) {
      factors[p] = alpha * a[offset + p * column];
    }
    for (int p = depth; p % UNROLL != 0; p++) {
      factors[p] = 0;
    }
  }

  private void addRow(int depth, int width, double[] c, int offset) {
    System.arraycopy(c, offset, rowOfC, 0, width);
    for (int p = 0; p < depth; p += UNROLL) {
      add(width, factors, p, rowsOfB[p], rowsOfB[p + 1], rowsOfB[p + 2], rowsOfB[p + 3], rowOfC);
    }
    System.arraycopy(rowOfC, 0, c, offset, width);
  }

  private static void add(
      int n, double[] f, int p, double[] b0, double[] b1, double[] b2, double[] b3, double[] c) {
    double f0 = f[p];
    double f1 = f[p + 1];
    double f2 = f[p + 2];
    double f3 = f[p + 3];
    for (int j = 0; j < n; j++) {
      c[j] =
          Math.fma(f3, b3[j], Math.fma(f2, b2[j], Math.fma(f1, b1[j], Math.fma(f0, b0[j], c[j]))));
    }
  }
}

package dev.ansatz.model.esn.internal;

import dev.ansatz.api.learn.TrainingException;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.Transpose;

/** The factorisation A = L L' of a symmetric positive definite matrix, by blocks. */
final class Cholesky {
  private static final int BLOCK = 64;

  private final Kernels kernels;
  private final int n;

  Cholesky(Kernels kernels, int n) {
    this.kernels = kernels;
    this.n = n;
  }

  /**
   * Replaces A by L.
   *
   * @param a [n × n]; only the lower triangle is read
   * @throws TrainingException where A is not positive definite in double precision
   */
  void factor(double[] a, StopToken stop) {
    for (int from = 0; from < n; from += BLOCK) {
      int to = Math.min(from + BLOCK, n);
      for (int i = from; i < n; i++) {
        reduceRow(a, i, from, Math.min(i, to - 1));
      }
      updateTrailing(a, from, to, stop);
    }
  }

  private void reduceRow(double[] a, int i, int from, int last) {
    for (int j = from; j <= last; j++) {
      double sum = a[i * n + j] - kernels.dot(j - from, a, i * n + from, a, j * n + from);
      a[i * n + j] = i == j ? root(sum) : sum / a[j * n + j];
    }
  }

  private static double root(double pivot) {
    if (!(pivot > 0)) {
      throw new TrainingException(
          "the normal equations must be positive definite in double precision; they are not: "
              + "raise model.ridge or choose solver qr");
    }
    return Math.sqrt(pivot);
  }

  private void updateTrailing(double[] a, int from, int to, StopToken stop) {
    for (int row = to; row < n; row += BLOCK) {
      stop.check();
      int rows = Math.min(BLOCK, n - row);
      kernels.gemm(
          Transpose.NO,
          Transpose.YES,
          rows,
          row + rows - to,
          to - from,
          -1,
          a,
          row * n + from,
          n,
          a,
          to * n + from,
          n,
          1,
          a,
          row * n + to,
          n);
    }
  }
}

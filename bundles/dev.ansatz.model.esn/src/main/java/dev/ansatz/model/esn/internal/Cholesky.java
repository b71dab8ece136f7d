package dev.ansatz.model.esn.internal;

import dev.ansatz.api.learn.TrainingException;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.Transpose;

/** The factorisation A = L L' of a symmetric positive definite matrix, by blocks. */
final class Cholesky {
  private static final int BLOCK = 32;

  private final Kernels kernels;
  private final int n;
  private final double[] columns;

  Cholesky(Kernels kernels, int n) {
    this.kernels = kernels;
    this.n = n;
    this.columns = new double[BLOCK * n];
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
      reduce(a, from, to);
      updateTrailing(a, from, to, stop);
    }
  }

  /** Finishes some columns of L; as rows of an array of their own they are long vectors. */
  private void reduce(double[] a, int from, int to) {
    int rows = n - from;
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < to - from; j++) {
        columns[j * rows + i] = a[(from + i) * n + from + j];
      }
    }
    for (int j = 0; j < to - from; j++) {
      finishColumn(j, rows);
    }
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j <= Math.min(i, to - from - 1); j++) {
        a[(from + i) * n + from + j] = columns[j * rows + i];
      }
    }
  }

  private void finishColumn(int j, int rows) {
    int top = j * rows + j;
    for (int k = 0; k < j; k++) {
      int left = k * rows + j;
      kernels.axpy(rows - j, -columns[left], columns, left, columns, top);
    }
    double root = root(columns[top]);
    columns[top] = root;
    for (int i = top + 1; i < (j + 1) * rows; i++) {
      columns[i] /= root;
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

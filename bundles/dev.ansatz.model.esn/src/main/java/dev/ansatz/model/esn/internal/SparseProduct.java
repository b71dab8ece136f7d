package dev.ansatz.model.esn.internal;

/**
 * Products with matrices of which each row has the same number of elements at places of its own.
 */
final class SparseProduct {
  private SparseProduct() {}

  /**
   * Computes {@code y = A x}.
   *
   * @param y [rows]
   * @param columns the places of A's elements, [rows × n]
   * @param values the elements, [rows × n]
   */
  static void multiply(int[] columns, double[] values, double[] x, double[] y) {
    int n = columns.length / y.length;
    for (int i = 0; i < y.length; i++) {
      double sum = 0;
      for (int j = i * n; j < (i + 1) * n; j++) {
        sum += values[j] * x[columns[j]];
      }
      y[i] = sum;
    }
  }

  /** Computes the same in single precision. */
  static void multiply(int[] columns, float[] values, float[] x, float[] y) {
    int n = columns.length / y.length;
    for (int i = 0; i < y.length; i++) {
      float sum = 0;
      for (int j = i * n; j < (i + 1) * n; j++) {
        sum += values[j] * x[columns[j]];
      }
      y[i] = sum;
    }
  }
}

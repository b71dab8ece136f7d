package dev.ansatz.model.esn.internal;

/**
 * Products with matrices of which each row has the same number of elements at places of its own.
 */
final class SparseProduct {
  private SparseProduct() {}

  /**
   * Computes {@code y = A x} with {@code A = [S | D]}: S sparse, D dense.
   *
   * @param columns the places of S, [rows × fanIn]
   * @param values S and D, [rows × stride]
   * @param x what S acts on first; what D acts on from {@code dense} on
   * @param y [rows]
   */
  static void multiply(
      int rows, int stride, int[] columns, double[] values, double[] x, int dense, double[] y) {
    int fanIn = columns.length / rows;
    for (int i = 0; i < rows; i++) {
      double sum = 0;
      for (int j = 0; j < fanIn; j++) {
        sum += values[i * stride + j] * x[columns[i * fanIn + j]];
      }
      for (int j = fanIn; j < stride; j++) {
        sum += values[i * stride + j] * x[dense + j - fanIn];
      }
      y[i] = sum;
    }
  }

  /** Computes the same in single precision. */
  static void multiply(
      int rows, int stride, int[] columns, float[] values, float[] x, int dense, float[] y) {
    int fanIn = columns.length / rows;
    for (int i = 0; i < rows; i++) {
      float sum = 0;
      for (int j = 0; j < fanIn; j++) {
        sum += values[i * stride + j] * x[columns[i * fanIn + j]];
      }
      for (int j = fanIn; j < stride; j++) {
        sum += values[i * stride + j] * x[dense + j - fanIn];
      }
      y[i] = sum;
    }
  }
}

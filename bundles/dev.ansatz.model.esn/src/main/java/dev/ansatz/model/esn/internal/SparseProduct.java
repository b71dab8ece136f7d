package dev.ansatz.model.esn.internal;

/**
 * Products with sparse matrices whose rows have equally many elements, at places that one row, or
 * some neighbouring rows together, have for themselves. What rows have in common is read once.
 */
final class SparseProduct {
  /** How many rows may have their places in common. */
  static final int TOGETHER = 4;

  private SparseProduct() {}

  /**
   * Computes {@code y = A x}.
   *
   * @param rowsTogether 1 or {@link #TOGETHER}
   * @param columns the places, n for every so many rows
   * @param values the elements, [rows × n]
   * @param y [rows]
   */
  static void multiply(int rowsTogether, int[] columns, double[] values, double[] x, double[] y) {
    int n = values.length / y.length;
    int fours = rowsTogether == TOGETHER ? y.length / TOGETHER * TOGETHER : 0;
    for (int i = 0; i < fours; i += TOGETHER) {
      multiplyFour(i, n, columns, values, x, y);
    }
    for (int i = fours; i < y.length; i++) {
      int column = i / rowsTogether * n;
      double sum = 0;
      for (int j = 0; j < n; j++) {
        sum += values[i * n + j] * x[columns[column + j]];
      }
      y[i] = sum;
    }
  }

  private static void multiplyFour(
      int i, int n, int[] columns, double[] values, double[] x, double[] y) {
    int column = i / TOGETHER * n;
    int row0 = i * n;
    int row1 = row0 + n;
    int row2 = row1 + n;
    int row3 = row2 + n;
    double sum0 = 0;
    double sum1 = 0;
    double sum2 = 0;
    double sum3 = 0;
    for (int j = 0; j < n; j++) {
      double heard = x[columns[column + j]];
      sum0 += values[row0 + j] * heard;
      sum1 += values[row1 + j] * heard;
      sum2 += values[row2 + j] * heard;
      sum3 += values[row3 + j] * heard;
    }
    y[i] = sum0;
    y[i + 1] = sum1;
    y[i + 2] = sum2;
    y[i + 3] = sum3;
  }

  /** Computes the same in single precision. */
  static void multiply(int rowsTogether, int[] columns, float[] values, float[] x, float[] y) {
    int n = values.length / y.length;
    int fours = rowsTogether == TOGETHER ? y.length / TOGETHER * TOGETHER : 0;
    for (int i = 0; i < fours; i += TOGETHER) {
      multiplyFour(i, n, columns, values, x, y);
    }
    for (int i = fours; i < y.length; i++) {
      int column = i / rowsTogether * n;
      float sum = 0;
      for (int j = 0; j < n; j++) {
        sum += values[i * n + j] * x[columns[column + j]];
      }
      y[i] = sum;
    }
  }

  private static void multiplyFour(
      int i, int n, int[] columns, float[] values, float[] x, float[] y) {
    int column = i / TOGETHER * n;
    int row0 = i * n;
    int row1 = row0 + n;
    int row2 = row1 + n;
    int row3 = row2 + n;
    float sum0 = 0;
    float sum1 = 0;
    float sum2 = 0;
    float sum3 = 0;
    for (int j = 0; j < n; j++) {
      float heard = x[columns[column + j]];
      sum0 += values[row0 + j] * heard;
      sum1 += values[row1 + j] * heard;
      sum2 += values[row2 + j] * heard;
      sum3 += values[row3 + j] * heard;
    }
    y[i] = sum0;
    y[i + 1] = sum1;
    y[i + 2] = sum2;
    y[i + 3] = sum3;
  }
}

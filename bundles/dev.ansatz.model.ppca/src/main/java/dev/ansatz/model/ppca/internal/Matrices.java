package dev.ansatz.model.ppca.internal;

/** Small services to row-major matrices. */
final class Matrices {
  private Matrices() {}

  /** Returns a scaled copy of a matrix of which the lower triangle is given. */
  static double[] symmetric(double[] lower, int n, double factor) {
    double[] full = new double[n * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        full[i * n + j] = lower[i * n + j] * factor;
        full[j * n + i] = full[i * n + j];
      }
    }
    return full;
  }

  /** Gives each row unit length. */
  static void normaliseRows(double[] matrix, int width) {
    for (int row = 0; row < matrix.length; row += width) {
      double square = 0;
      for (int i = row; i < row + width; i++) {
        square += matrix[i] * matrix[i];
      }
      double factor = 1 / Math.sqrt(square);
      for (int i = row; i < row + width; i++) {
        matrix[i] *= factor;
      }
    }
  }

  /** Returns the transpose of a matrix [rows × columns]. */
  static double[] transposed(double[] matrix, int rows, int columns) {
    double[] transposed = new double[matrix.length];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        transposed[j * rows + i] = matrix[i * columns + j];
      }
    }
    return transposed;
  }
}

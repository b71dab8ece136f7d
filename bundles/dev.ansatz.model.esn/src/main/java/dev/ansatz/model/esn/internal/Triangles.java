package dev.ansatz.model.esn.internal;

/** Solves triangular systems. */
final class Triangles {
  private Triangles() {}

  /**
   * Solves R W' = Z.
   *
   * @param factor [R | Z], [features × width]
   * @return W, [outputs × features]
   */
  static double[] solveUpper(double[] factor, LeastSquaresShape shape) {
    int n = shape.features();
    double[] weights = new double[shape.outputs() * n];
    for (int output = 0; output < shape.outputs(); output++) {
      int w = output * n;
      for (int i = n - 1; i >= 0; i--) {
        int row = i * shape.width();
        double rest = factor[row + n + output];
        for (int j = i + 1; j < n; j++) {
          rest -= factor[row + j] * weights[w + j];
        }
        weights[w + i] = rest / factor[row + i];
      }
    }
    return weights;
  }

  /**
   * Solves L L' x = y.
   *
   * @param lower L, [n × n]
   * @param x y; replaced by x
   * @param offset where x begins
   */
  static void solveCholesky(double[] lower, int n, double[] x, int offset) {
    for (int i = 0; i < n; i++) {
      double rest = x[offset + i];
      for (int j = 0; j < i; j++) {
        rest -= lower[i * n + j] * x[offset + j];
      }
      x[offset + i] = rest / lower[i * n + i];
    }
    for (int i = n - 1; i >= 0; i--) {
      double value = x[offset + i] / lower[i * n + i];
      x[offset + i] = value;
      for (int j = 0; j < i; j++) {
        x[offset + j] -= lower[i * n + j] * value;
      }
    }
  }
}

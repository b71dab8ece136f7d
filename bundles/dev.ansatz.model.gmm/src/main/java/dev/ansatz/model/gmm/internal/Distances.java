package dev.ansatz.model.gmm.internal;

import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.Transpose;

/** Log-densities by distances from means, |x|² - 2 x'm + |m|². */
final class Distances {
  private Distances() {}

  /**
   * Writes -(constant + |x - m|² / variance) / 2 into the workspace's logs.
   *
   * @param rows [count × d]
   * @param means [K × d]
   * @param constants [K]
   * @param variances [K]
   */
  static void write(
      Workspace work,
      double[] rows,
      int count,
      double[] means,
      double[] constants,
      double[] variances) {
    Kernels kernels = work.kernels();
    int components = work.components();
    int d = work.width();
    double[] logs = work.logs();
    kernels.gemm(
        Transpose.NO,
        Transpose.YES,
        count,
        components,
        d,
        1,
        rows,
        0,
        d,
        means,
        0,
        d,
        0,
        logs,
        0,
        components);
    double[] squares = new double[components];
    for (int k = 0; k < components; k++) {
      squares[k] = kernels.dot(d, means, k * d, means, k * d);
    }
    for (int row = 0; row < count; row++) {
      double square = kernels.dot(d, rows, row * d, rows, row * d);
      for (int k = 0; k < components; k++) {
        int at = row * components + k;
        double distance = Math.max(0, square - 2 * logs[at] + squares[k]);
        logs[at] = -0.5 * (constants[k] + distance / variances[k]);
      }
    }
  }
}

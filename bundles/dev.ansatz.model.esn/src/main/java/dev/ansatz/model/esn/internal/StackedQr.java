package dev.ansatz.model.esn.internal;

import dev.ansatz.api.progress.StopToken;
import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.Transpose;

/**
 * Updates [R | Z] by a block of rows [F | Y]: the QR factorisation of [R; F] by Householder
 * reflectors, which leave R triangular; the same reflectors are applied to [Z; Y].
 *
 * <p>The reflectors of a panel of columns are applied together, as I - V T V', so that nearly all
 * work is matrix products. Source: R. Schreiber, C. Van Loan, A storage-efficient WY representation
 * for products of Householder transformations, SIAM J. Sci. Stat. Comput. 10, 1989.
 */
final class StackedQr {
  private static final int PANEL = 32;

  private final Kernels kernels;
  private final LeastSquaresShape shape;
  private final double[] factor;
  private final double[] reflectors;
  private final double[] products;
  private final double[] changes;
  private final double[] triangle = new double[PANEL * PANEL];

  /**
   * Makes an updater.
   *
   * @param factor [R | Z], [features × width], R upper triangular; updated in place
   */
  StackedQr(Kernels kernels, LeastSquaresShape shape, double[] factor) {
    this.kernels = kernels;
    this.shape = shape;
    this.factor = factor;
    this.reflectors = new double[PANEL * shape.blockRows()];
    this.products = new double[PANEL * shape.width()];
    this.changes = new double[PANEL * shape.width()];
  }

  /**
   * Folds a block into the factor.
   *
   * @param block [rows × width]; afterwards its last columns hold what R does not explain of Y
   */
  void fold(double[] block, int rows, StopToken stop) {
    for (int first = 0; first < shape.features(); first += PANEL) {
      stop.check();
      int panel = Math.min(PANEL, shape.features() - first);
      gather(block, rows, first, panel);
      for (int column = 0; column < panel; column++) {
        reflect(rows, first, column, panel);
      }
      updateTrailing(block, rows, first, panel);
    }
  }

  private void gather(double[] block, int rows, int first, int panel) {
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < panel; j++) {
        reflectors[j * rows + i] = block[i * shape.width() + first + j];
      }
    }
  }

  private void reflect(int rows, int first, int column, int panel) {
    int v = column * rows;
    int row = (first + column) * shape.width() + first;
    double pivot = factor[row + column];
    double below = kernels.dot(rows, reflectors, v, reflectors, v);
    if (below == 0) {
      growTriangle(rows, column, 0);
      return;
    }
    double norm = -Math.copySign(Math.sqrt(pivot * pivot + below), pivot);
    double tau = (norm - pivot) / norm;
    scale(v, rows, 1 / (pivot - norm));
    factor[row + column] = norm;
    for (int j = column + 1; j < panel; j++) {
      double product = kernels.dot(rows, reflectors, v, reflectors, j * rows);
      double change = tau * (factor[row + j] + product);
      factor[row + j] -= change;
      kernels.axpy(rows, -change, reflectors, v, reflectors, j * rows);
    }
    growTriangle(rows, column, tau);
  }

  private void scale(int offset, int count, double by) {
    for (int i = offset; i < offset + count; i++) {
      reflectors[i] *= by;
    }
  }

  private void growTriangle(int rows, int column, double tau) {
    int v = column * rows;
    double[] overlap = new double[column];
    for (int j = 0; j < column; j++) {
      overlap[j] = kernels.dot(rows, reflectors, j * rows, reflectors, v);
    }
    for (int i = 0; i < column; i++) {
      double sum = 0;
      for (int j = i; j < column; j++) {
        sum += triangle[i * PANEL + j] * overlap[j];
      }
      triangle[i * PANEL + column] = -tau * sum;
      triangle[column * PANEL + i] = 0;
    }
    triangle[column * PANEL + column] = tau;
  }

  private void updateTrailing(double[] block, int rows, int first, int panel) {
    int from = first + panel;
    int trailing = shape.width() - from;
    int width = shape.width();
    for (int i = 0; i < panel; i++) {
      System.arraycopy(factor, (first + i) * width + from, products, i * trailing, trailing);
    }
    kernels.gemm(
        Transpose.NO,
        Transpose.NO,
        panel,
        trailing,
        rows,
        1,
        reflectors,
        0,
        rows,
        block,
        from,
        width,
        1,
        products,
        0,
        trailing);
    kernels.gemm(
        Transpose.YES,
        Transpose.NO,
        panel,
        trailing,
        panel,
        1,
        triangle,
        0,
        PANEL,
        products,
        0,
        trailing,
        0,
        changes,
        0,
        trailing);
    for (int i = 0; i < panel; i++) {
      kernels.axpy(trailing, -1, changes, i * trailing, factor, (first + i) * width + from);
    }
    kernels.gemm(
        Transpose.YES,
        Transpose.NO,
        rows,
        trailing,
        panel,
        -1,
        reflectors,
        0,
        rows,
        changes,
        0,
        trailing,
        1,
        block,
        from,
        width);
  }
}

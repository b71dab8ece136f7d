package dev.ansatz.workbench.internal.view.model;

import dev.ansatz.api.tensor.Tensor;

/**
 * A slice of an array along its last two axes, read where it lies. A vector is one row.
 *
 * @param tensor the array
 * @param slice which slice, from 0, in row-major order of the leading axes
 */
record Matrix(Tensor tensor, int slice) {

  /** Returns how many slices an array has. */
  static int slices(Tensor tensor) {
    int slices = 1;
    for (int axis = 0; axis < tensor.shape().rank() - 2; axis++) {
      slices *= tensor.shape().extent(axis);
    }
    return slices;
  }

  /** Returns the number of rows. */
  int rows() {
    return tensor.shape().rank() < 2 ? 1 : tensor.shape().extent(-2);
  }

  /** Returns the number of columns. */
  int columns() {
    return tensor.shape().rank() == 0 ? 1 : tensor.shape().extent(-1);
  }

  /** Returns one number. */
  double get(int row, int column) {
    return tensor.get((slice * rows() + row) * columns() + column);
  }
}

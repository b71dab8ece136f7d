package dev.ansatz.api.tensor;

/**
 * Numbers with a shape, in row-major contiguous storage. No arithmetic.
 *
 * <p>A tensor shares the array it was made from: nothing is copied in or out. Whoever receives a
 * tensor reads it and does not write to its array, unless the documentation of the call says so.
 */
public sealed interface Tensor permits F64Tensor, F32Tensor, I32Tensor, U8Tensor {

  /** Returns the extents, outermost first. */
  Shape shape();

  /** Returns the element type. */
  DType dtype();

  /**
   * Returns one element as a double; every element type converts exactly.
   *
   * @param index 0 to size - 1, in row-major order
   */
  double get(int index);

  /**
   * Copies rows, that is, slices along the outermost axis.
   *
   * @param from the first row, 0 or more
   * @param to one past the last row, at most the number of rows
   * @return a tensor of the same type with {@code to - from} rows and an array of its own
   */
  Tensor rows(int from, int to);

  /**
   * Copies chosen rows, in the order given; a row may be chosen more than once.
   *
   * @param rows numbers from 0 to the number of rows - 1
   * @return a tensor of the same type with as many rows as were chosen and an array of its own
   */
  Tensor take(int... rows);

  /** Returns the same elements (the same array) in another shape of the same size. */
  Tensor reshape(Shape shape);

  /** Returns the number of elements. */
  default int size() {
    return shape().size();
  }

  /** Returns the number of rows: the outermost extent, or 1 for a scalar. */
  default int rowCount() {
    return shape().rank() == 0 ? 1 : shape().extent(0);
  }

  /** Returns the elements as doubles: the very array of an {@link F64Tensor}, else a copy. */
  default double[] toDoubles() {
    double[] values = new double[size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = get(i);
    }
    return values;
  }
}

package dev.ansatz.api.tensor;

import java.util.Arrays;

/**
 * A tensor of doubles.
 *
 * @param shape the extents
 * @param array the elements in row-major order; shared, not copied
 */
public record F64Tensor(Shape shape, double[] array) implements Tensor {

  /**
   * Wraps an array.
   *
   * @throws IllegalArgumentException where the array's length is not the shape's size
   */
  public F64Tensor {
    Storage.checkLength(shape, array.length);
  }

  /** Wraps an array; nothing is copied. */
  public static F64Tensor of(double[] array, int... extents) {
    return new F64Tensor(Shape.of(extents), array);
  }

  /** Makes a tensor of zeros. */
  public static F64Tensor zeros(int... extents) {
    Shape shape = Shape.of(extents);
    return new F64Tensor(shape, new double[shape.size()]);
  }

  @Override
  public DType dtype() {
    return DType.F64;
  }

  @Override
  public double get(int index) {
    return array[index];
  }

  /** Returns the very array. */
  @Override
  public double[] toDoubles() {
    return array;
  }

  @Override
  public F64Tensor rows(int from, int to) {
    Storage.checkRows(shape, from, to);
    int rowSize = shape.rowSize();
    return new F64Tensor(
        shape.withRows(to - from), Arrays.copyOfRange(array, from * rowSize, to * rowSize));
  }

  @Override
  public F64Tensor take(int... rows) {
    int rowSize = shape.rowSize();
    double[] taken = new double[rows.length * rowSize];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(array, rows[i] * rowSize, taken, i * rowSize, rowSize);
    }
    return new F64Tensor(shape.withRows(rows.length), taken);
  }

  @Override
  public F64Tensor reshape(Shape newShape) {
    return new F64Tensor(newShape, array);
  }

  /** Two tensors are equal where type, shape and every bit are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof F64Tensor that
        && shape.equals(that.shape)
        && Arrays.equals(array, that.array);
  }

  @Override
  public int hashCode() {
    return 31 * shape.hashCode() + Arrays.hashCode(array);
  }

  @Override
  public String toString() {
    return "F64[" + shape + "]";
  }
}

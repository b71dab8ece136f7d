package dev.ansatz.api.tensor;

import java.util.Arrays;

/**
 * A tensor of floats.
 *
 * @param shape the extents
 * @param array the elements in row-major order; shared, not copied
 */
public record F32Tensor(Shape shape, float[] array) implements Tensor {

  /**
   * Wraps an array.
   *
   * @throws IllegalArgumentException where the array's length is not the shape's size
   */
  public F32Tensor {
    Storage.checkLength(shape, array.length);
  }

  /** Wraps an array; nothing is copied. */
  public static F32Tensor of(float[] array, int... extents) {
    return new F32Tensor(Shape.of(extents), array);
  }

  /** Makes a tensor of zeros. */
  public static F32Tensor zeros(int... extents) {
    Shape shape = Shape.of(extents);
    return new F32Tensor(shape, new float[shape.size()]);
  }

  @Override
  public DType dtype() {
    return DType.F32;
  }

  @Override
  public double get(int index) {
    return array[index];
  }

  @Override
  public F32Tensor rows(int from, int to) {
    Storage.checkRows(shape, from, to);
    int rowSize = shape.rowSize();
    return new F32Tensor(
        shape.withRows(to - from), Arrays.copyOfRange(array, from * rowSize, to * rowSize));
  }

  @Override
  public F32Tensor take(int... rows) {
    int rowSize = shape.rowSize();
    float[] taken = new float[rows.length * rowSize];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(array, rows[i] * rowSize, taken, i * rowSize, rowSize);
    }
    return new F32Tensor(shape.withRows(rows.length), taken);
  }

  @Override
  public F32Tensor reshape(Shape newShape) {
    return new F32Tensor(newShape, array);
  }

  /** Two tensors are equal where type, shape and every bit are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof F32Tensor that
        && shape.equals(that.shape)
        && Arrays.equals(array, that.array);
  }

  @Override
  public int hashCode() {
    return 31 * shape.hashCode() + Arrays.hashCode(array);
  }

  @Override
  public String toString() {
    return "F32[" + shape + "]";
  }
}

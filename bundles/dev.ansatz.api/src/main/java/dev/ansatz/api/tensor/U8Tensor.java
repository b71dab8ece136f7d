package dev.ansatz.api.tensor;

import java.util.Arrays;

/**
 * A tensor of unsigned bytes.
 *
 * @param shape the extents
 * @param array the elements in row-major order; shared, not copied
 */
public record U8Tensor(Shape shape, byte[] array) implements Tensor {

  /**
   * Wraps an array.
   *
   * @throws IllegalArgumentException where the array's length is not the shape's size
   */
  public U8Tensor {
    Storage.checkLength(shape, array.length);
  }

  /** Wraps an array; nothing is copied. */
  public static U8Tensor of(byte[] array, int... extents) {
    return new U8Tensor(Shape.of(extents), array);
  }

  /** Makes a tensor of zeros. */
  public static U8Tensor zeros(int... extents) {
    Shape shape = Shape.of(extents);
    return new U8Tensor(shape, new byte[shape.size()]);
  }

  @Override
  public DType dtype() {
    return DType.U8;
  }

  @Override
  public double get(int index) {
    return Byte.toUnsignedInt(array[index]);
  }

  @Override
  public U8Tensor rows(int from, int to) {
    Storage.checkRows(shape, from, to);
    int rowSize = shape.rowSize();
    return new U8Tensor(
        shape.withRows(to - from), Arrays.copyOfRange(array, from * rowSize, to * rowSize));
  }

  @Override
  public U8Tensor take(int... rows) {
    int rowSize = shape.rowSize();
    byte[] taken = new byte[rows.length * rowSize];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(array, rows[i] * rowSize, taken, i * rowSize, rowSize);
    }
    return new U8Tensor(shape.withRows(rows.length), taken);
  }

  @Override
  public U8Tensor reshape(Shape newShape) {
    return new U8Tensor(newShape, array);
  }

  /** Two tensors are equal where type, shape and every bit are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof U8Tensor that
        && shape.equals(that.shape)
        && Arrays.equals(array, that.array);
  }

  @Override
  public int hashCode() {
    return 31 * shape.hashCode() + Arrays.hashCode(array);
  }

  @Override
  public String toString() {
    return "U8[" + shape + "]";
  }
}

package dev.ansatz.api.tensor;

/** The two rules that all tensors' storage obeys. */
final class Storage {
  private Storage() {}

  static void checkLength(Shape shape, int length) {
    if (length != shape.size()) {
      throw new IllegalArgumentException(
          "the array of a tensor of shape %s must have %d elements; got %d"
              .formatted(shape, shape.size(), length));
    }
  }

  static void checkRows(Shape shape, int from, int to) {
    if (shape.rank() == 0 || !(0 <= from && from <= to && to <= shape.extent(0))) {
      throw new IndexOutOfBoundsException(
          "rows %d to %d of a tensor of shape %s".formatted(from, to, shape));
    }
  }
}

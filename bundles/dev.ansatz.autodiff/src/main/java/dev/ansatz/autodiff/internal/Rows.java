package dev.ansatz.autodiff.internal;

import dev.ansatz.api.tensor.Shape;

/**
 * Rows at equal distances in a larger array.
 *
 * @param length how many elements a row has
 * @param distance from the beginning of a row to that of the next
 */
record Rows(int length, int distance) {

  /** Returns the rows of a range of positions along an axis of a whole. */
  static Rows of(Shape whole, int axis, int positions) {
    int inner = 1;
    for (int i = axis + 1; i < whole.rank(); i++) {
      inner *= whole.extent(i);
    }
    return new Rows(positions * inner, whole.extent(axis) * inner);
  }
}

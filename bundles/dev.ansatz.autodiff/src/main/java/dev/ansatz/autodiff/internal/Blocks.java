package dev.ansatz.autodiff.internal;

/**
 * A division of elements into blocks of which none crosses the boundary of a row.
 *
 * @param size how many elements there are
 * @param row how many elements a row has; divides the size
 * @param length how many elements a block has, at most a row's; the last one of a row may be
 *     shorter
 */
record Blocks(int size, int row, int length) {

  int perRow() {
    return (row + length - 1) / length;
  }

  int count() {
    return size == 0 ? 0 : size / row * perRow();
  }

  int start(int block) {
    return block / perRow() * row + block % perRow() * length;
  }

  /** Returns where the block that an element is in ends. */
  int endOf(int element) {
    int begin = element / row * row;
    int within = element - begin;
    return begin + Math.min(row, (within / length + 1) * length);
  }

  int end(int block) {
    return Math.min(start(block) + length, (block / perRow() + 1) * row);
  }
}

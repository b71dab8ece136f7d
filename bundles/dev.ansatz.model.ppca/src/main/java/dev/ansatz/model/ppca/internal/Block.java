package dev.ansatz.model.ppca.internal;

/**
 * Centred rows side by side.
 *
 * @param rows holds them from its beginning; may be overwritten. A partial row is all 0
 * @param from the number of the first row
 * @param count how many rows
 * @param isPartial by row, whether it misses elements: what comes of it here does not count
 */
record Block(double[] rows, int from, int count, boolean[] isPartial) {

  /** Returns how many rows are complete. */
  int complete() {
    int complete = 0;
    for (int row = 0; row < count; row++) {
      complete += isPartial[row] ? 0 : 1;
    }
    return complete;
  }
}

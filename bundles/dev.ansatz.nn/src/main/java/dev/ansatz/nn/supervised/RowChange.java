package dev.ansatz.nn.supervised;

import dev.ansatz.api.random.RandomKey;

/** Changes training rows as they are batched: augmentation. */
@FunctionalInterface
public interface RowChange {

  /** Leaves rows as they are. */
  RowChange NONE = (values, offset, size, key) -> {};

  /**
   * Changes a row.
   *
   * @param values holds the row, scaled
   * @param offset where it begins
   * @param size its number of elements
   * @param key the randomness of this row in this epoch
   */
  void apply(float[] values, int offset, int size, RandomKey key);
}

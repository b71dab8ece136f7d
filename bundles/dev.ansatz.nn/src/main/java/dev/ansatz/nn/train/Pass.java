package dev.ansatz.nn.train;

import dev.ansatz.api.random.RandomKey;
import java.util.SplittableRandom;

/**
 * The batches of one pass over a part.
 *
 * @param rows the rows of the part
 * @param batchRows the rows of a batch but for the last, at most all
 */
record Pass(int rows, int batchRows) {

  /** Returns how many batches there are; the last may be smaller than the others. */
  int batches() {
    return batchRows == 0 ? 0 : (rows + batchRows - 1) / batchRows;
  }

  /** Returns how many rows a batch has. */
  int size(int batch) {
    return Math.min(batchRows, rows - batch * batchRows);
  }

  /** Returns the rows in the order in which a key shuffles them. */
  int[] shuffled(RandomKey key) {
    int[] order = inOrder();
    SplittableRandom random = key.generator();
    for (int i = rows - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int row = order[i];
      order[i] = order[j];
      order[j] = row;
    }
    return order;
  }

  /** Returns the rows in their own order. */
  int[] inOrder() {
    int[] order = new int[rows];
    for (int i = 0; i < rows; i++) {
      order[i] = i;
    }
    return order;
  }
}

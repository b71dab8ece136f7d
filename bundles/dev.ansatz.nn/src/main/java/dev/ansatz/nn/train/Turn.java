package dev.ansatz.nn.train;

import dev.ansatz.api.data.Split;
import dev.ansatz.api.random.RandomKey;

/**
 * One batch of a training.
 *
 * @param split the part that it is of
 * @param number which one of the part's, from 0 on
 * @param order the part's rows in the order in which they are taken
 * @param from where the batch begins in there
 * @param size how many rows it has
 * @param epochs how many epochs have been trained, with the share of the present one
 * @param draws the randomness of this batch
 */
record Turn(
    Split split, int number, int[] order, int from, int size, double epochs, RandomKey draws) {

  /** Returns the number of a row in its part. */
  int row(int inBatch) {
    return order[from + inBatch];
  }
}

package dev.ansatz.nn.supervised;

import dev.ansatz.api.tensor.Tensor;

/** Logarithms of probabilities from logits. */
public final class LogSoftmax {
  private LogSoftmax() {}

  /**
   * Writes the logarithm of the softmax of a row of logits, computed in double precision.
   *
   * @param logits any shape; a row is {@code classes} elements
   * @param row which one
   * @param logs where they go
   * @param at the first one's place
   */
  public static void write(Tensor logits, int row, int classes, double[] logs, int at) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < classes; c++) {
      logs[at + c] = logits.get(row * classes + c);
      largest = Math.max(largest, logs[at + c]);
    }
    double sum = 0;
    for (int c = 0; c < classes; c++) {
      sum += Math.exp(logs[at + c] - largest);
    }
    double logSum = largest + Math.log(sum);
    for (int c = 0; c < classes; c++) {
      logs[at + c] -= logSum;
    }
  }
}

package dev.ansatz.model.rnn.internal;

import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.train.Batch;

/**
 * How much each step of a batch counts in a mean over the steps that count.
 *
 * @param rows the sequences
 * @param steps which steps count
 */
record StepWeights(SequenceRows rows, LossSteps steps) {
  private static final String WEIGHTS = "step weights";

  /** Adds the weights to a graph: [n × time], of sum 1. */
  Value input(Scope scope, int batchRows) {
    return scope.graph().input(WEIGHTS, batchRows, rows.time());
  }

  void fill(Batch batch) {
    float[] weights = ((F32Tensor) batch.program().input(WEIGHTS)).array();
    Sequences part = rows.part(batch.split());
    int count = 0;
    for (int i = 0; i < batch.rows().length; i++) {
      int length = part.lengths()[batch.rows()[i]];
      count += steps.write(length, rows.time(), weights, i * rows.time());
    }
    float share = 1f / Math.max(1, count);
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= share;
    }
  }
}

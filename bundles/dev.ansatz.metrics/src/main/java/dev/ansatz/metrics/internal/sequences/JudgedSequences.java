package dev.ansatz.metrics.internal.sequences;

import dev.ansatz.api.metric.MetricRequest;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.metrics.internal.JudgedRows;

/**
 * The rows that a model of targets or of steps is judged on, taken block by block.
 *
 * @param judged the rows
 */
record JudgedSequences(JudgedRows judged) {

  /**
   * Returns the part that is to be judged on.
   *
   * @throws dev.ansatz.api.data.DataException where the data set lacks it, or it has no rows
   */
  static JudgedSequences of(MetricRequest<?, ?> request) {
    return new JudgedSequences(JudgedRows.of(request));
  }

  /** What is done with a block of rows. */
  @FunctionalInterface
  interface Block {
    void judge(PredictRequest rows, int from);
  }

  void forEachBlock(Block block) {
    judged.forEachSlice(
        (rows, from) -> block.judge(new PredictRequest(rows, judged.request().stop()), from));
  }

  /** Returns how many steps a sequence has: NaN stands behind its end. */
  int length(int row) {
    Tensor rows = judged.rows();
    int size = rows.shape().rowSize();
    int channels = rows.shape().extent(-1);
    int values = size;
    while (values > 0 && Double.isNaN(rows.get(row * size + values - 1))) {
      values--;
    }
    return values / channels;
  }
}

package dev.ansatz.metrics.internal.sequences;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.metric.MetricRequest;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.tensor.Tensor;

/**
 * The rows that a model of targets or of steps is judged on, taken block by block.
 *
 * @param request what the metric was given
 * @param rows [n × ...], n at least 1
 */
record JudgedSequences(MetricRequest<?, ?> request, Tensor rows) {
  private static final int BLOCK = 1000;

  /**
   * Returns the part that is to be judged on.
   *
   * @throws DataException where the data set lacks it, or it has no rows
   */
  static JudgedSequences of(MetricRequest<?, ?> request) {
    Tensor rows = request.dataset().tensor(request.split(), Fields.INPUTS);
    if (rows.rowCount() == 0) {
      throw new DataException(
          "the %s part of \"%s\" must have at least 1 row to be judged on; it has none"
              .formatted(request.split().key(), request.dataset().title()));
    }
    return new JudgedSequences(request, rows);
  }

  /** What is done with a block of rows. */
  @FunctionalInterface
  interface Block {
    void judge(PredictRequest rows, int from);
  }

  void forEachBlock(Block block) {
    int n = rows.rowCount();
    for (int from = 0; from < n; from += BLOCK) {
      request.stop().check();
      request.progress().report("judging rows", from, n);
      Tensor some = rows.rows(from, Math.min(n, from + BLOCK));
      block.judge(new PredictRequest(some, request.stop()), from);
    }
  }

  /** Returns how many steps a sequence has: NaN stands behind its end. */
  int length(int row) {
    int size = rows.shape().rowSize();
    int channels = rows.shape().extent(-1);
    int values = size;
    while (values > 0 && Double.isNaN(rows.get(row * size + values - 1))) {
      values--;
    }
    return values / channels;
  }
}

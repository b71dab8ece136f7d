package dev.ansatz.metrics.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Facts;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.metric.MetricRequest;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.Tensor;

/**
 * The rows that a model is judged on, taken block by block.
 *
 * @param request what the metric was given
 * @param rows [n × ...], n at least 1
 */
public record JudgedRows(MetricRequest<?, ?> request, Tensor rows) {
  private static final int BLOCK = 1000;

  /** Returns whether a data set holds rows that such a model can be judged on. */
  static boolean areIn(Dataset dataset) {
    return dataset.tasks().contains(Task.DENSITY) && dataset.field(Fields.INPUTS).isPresent();
  }

  /**
   * Returns the part that is to be judged on.
   *
   * @throws DataException where the data set lacks it, or it has no rows
   */
  public static JudgedRows of(MetricRequest<?, ?> request) {
    Tensor rows = request.dataset().tensor(request.split(), Fields.INPUTS);
    if (rows.rowCount() == 0) {
      throw new DataException(
          "the %s part of \"%s\" must have at least 1 row to be judged on; it has none"
              .formatted(request.split().key(), request.dataset().title()));
    }
    return new JudgedRows(request, rows);
  }

  /** What is done with a block of rows. */
  @FunctionalInterface
  interface Block {
    void judge(Tensor rows, RandomKey key);
  }

  /** What is done with the rows from a first one on. */
  @FunctionalInterface
  public interface Slice {
    /** Judges rows. */
    void judge(Tensor rows, int from);
  }

  /** Goes through all rows. */
  public void forEachSlice(Slice slice) {
    int n = rows.rowCount();
    for (int from = 0; from < n; from += BLOCK) {
      request.stop().check();
      request.progress().report("judging rows", from, n);
      slice.judge(rows.rows(from, Math.min(n, from + BLOCK)), from);
    }
  }

  /** Goes through all rows; each block has a key of its own. */
  void forEachBlock(Block block) {
    forEachSlice((some, from) -> block.judge(some, request.key().fold(from)));
  }

  /** Returns the largest value that inputs can have; 1 where the data does not say. */
  double largest() {
    return request.dataset().facts().getOrDefault(Facts.LARGEST_VALUE, 1.0);
  }

  /** Returns the unit of the square of inputs over the largest. */
  String squareUnit() {
    if (largest() != 1) {
      return "(inputs/%s)²".formatted(Numbers.brief(largest()));
    }
    String unit = request.dataset().field(Fields.INPUTS).map(Field::unit).orElse("");
    return unit.isEmpty() ? "" : unit + "²";
  }
}

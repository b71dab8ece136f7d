package dev.ansatz.api.data;

import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import dev.ansatz.api.tensor.Tensor;
import java.util.EnumMap;
import java.util.Map;

/**
 * Cuts a series into parts without changing its order: first training, then validation, then test.
 *
 * @param train the training part's share of the rows
 * @param validation the validation part's share of the rows; the rest is the test part
 */
public record SeriesSplit(
    @Param(
            label = "Training share",
            min = 0,
            max = 1,
            help = "The share of the rows, from the first on, that a model learns from.")
        double train,
    @Param(
            label = "Validation share",
            min = 0,
            max = 1,
            help = "The share of the rows behind the training part. All others are the test part.")
        double validation) {
  private static final double ROUNDING = 1e-12;

  /**
   * Makes a split.
   *
   * @throws InvalidSettingException where a share is not in [0, 1] or both together exceed 1
   */
  public SeriesSplit {
    Params.check(SeriesSplit.class, train, validation);
    checkShares("SeriesSplit", train, validation);
  }

  static void checkShares(String owner, double train, double validation) {
    if (train + validation > 1 + ROUNDING) {
      throw new InvalidSettingException(
          owner,
          "validation",
          "at most what the training share of %s leaves of 1".formatted(train),
          validation);
    }
  }

  /** Returns the first half for training, the second for testing. */
  public static SeriesSplit defaults() {
    return new SeriesSplit(0.5, 0);
  }

  /**
   * Cuts a tensor. Each part's number of rows is its share of all, rounded to the nearest integer;
   * the last part takes what is left.
   *
   * @param series rows along the outermost axis
   * @return the parts that have rows, each with an array of its own
   * @throws DataException where the training part has no row
   */
  public Map<Split, Tensor> apply(Tensor series) {
    Map<Split, Tensor> parts = cut(series);
    if (!parts.containsKey(Split.TRAIN)) {
      throw new DataException(
          "the training part must have at least one row; a share of %s of %d rows has none"
              .formatted(train, series.rowCount()));
    }
    return parts;
  }

  /** Cuts a tensor; there may be no row for training. */
  Map<Split, Tensor> cut(Tensor series) {
    int rows = series.rowCount();
    int trainEnd = (int) Math.round(train * rows);
    int validationEnd = Math.min(rows, trainEnd + (int) Math.round(validation * rows));
    Map<Split, Tensor> parts = new EnumMap<>(Split.class);
    put(parts, Split.TRAIN, series, 0, trainEnd);
    put(parts, Split.VALIDATION, series, trainEnd, validationEnd);
    put(parts, Split.TEST, series, validationEnd, rows);
    return parts;
  }

  private static void put(Map<Split, Tensor> parts, Split split, Tensor series, int from, int to) {
    if (from < to) {
      parts.put(split, series.rows(from, to));
    }
  }
}

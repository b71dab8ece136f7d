package dev.ansatz.metrics.internal;

import dev.ansatz.api.tensor.Tensor;

/**
 * Histories that are spread evenly over a part.
 *
 * @param series the part
 * @param count how many there are
 * @param warmup the length of each
 * @param spacing the distance of neighbours, 1 or more
 */
record Starts(JudgedSeries series, int count, int warmup, int spacing) {

  /**
   * Spreads histories so that behind the last there are at least so many rows.
   *
   * @throws dev.ansatz.api.data.DataException where the part is too short
   */
  static Starts spread(JudgedSeries series, int count, int warmup, int behind) {
    series.checkRows(
        (long) warmup + behind + count - 1,
        "for %d starts with a warm-up of %d and %d rows behind".formatted(count, warmup, behind));
    int spacing = count == 1 ? 1 : (series.rows() - warmup - behind) / (count - 1);
    return new Starts(series, count, warmup, spacing);
  }

  /** Returns the first row of the forecast from a start. */
  int forecastFrom(int start) {
    return start * spacing + warmup;
  }

  /** Returns the true rows before the forecast. */
  Tensor history(int start) {
    return series.values().rows(start * spacing, start * spacing + warmup);
  }
}

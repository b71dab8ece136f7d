package dev.ansatz.api.model;

import dev.ansatz.api.tensor.Tensor;

/** A model that continues a series. */
public interface Forecaster extends Model {

  /** Returns how many rows of true history it needs before its predictions count, 1 or more. */
  int warmup();

  /**
   * Predicts every next row from the true rows before it.
   *
   * @param request the series, [n × d], finite, n at least 1
   * @return [n × d] of the series' element type; row t is the prediction of row t + 1. Rows before
   *     {@link #warmup()} - 1 are there but count for nothing
   * @throws IllegalArgumentException where d is not the model's
   */
  Tensor predictNext(PredictRequest request);

  /**
   * Runs freely: reads the history, then feeds its own predictions back.
   *
   * @param request the history, [n × d], finite, n at least {@link #warmup()}, and how far to go
   * @return [steps × d]; row 0 is the prediction of the row after the history
   * @throws IllegalArgumentException where d is not the model's or the history is too short
   */
  Tensor forecast(ForecastRequest request);
}

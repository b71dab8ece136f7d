package dev.ansatz.api.model;

import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.tensor.Tensor;

/**
 * What a forecaster is given to run freely.
 *
 * @param history the true rows before the forecast, [n × d]
 * @param steps how many rows to forecast, 0 or more
 * @param stop to be asked at least once a second
 */
public record ForecastRequest(Tensor history, int steps, StopToken stop) {

  /** Makes a request that cannot be stopped. */
  public static ForecastRequest of(Tensor history, int steps) {
    return new ForecastRequest(history, steps, StopToken.never());
  }
}

package dev.ansatz.api.model;

import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.tensor.Tensor;

/**
 * What a model is given to predict from.
 *
 * @param inputs rows along the outermost axis
 * @param stop to be asked at least once a second
 */
public record PredictRequest(Tensor inputs, StopToken stop) {

  /** Makes a request that cannot be stopped. */
  public static PredictRequest of(Tensor inputs) {
    return new PredictRequest(inputs, StopToken.never());
  }
}

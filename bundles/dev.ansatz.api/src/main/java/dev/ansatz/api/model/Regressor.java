package dev.ansatz.api.model;

import dev.ansatz.api.tensor.F64Tensor;

/** A model that predicts numbers of each row. */
public interface Regressor extends Model {

  /**
   * Predicts the targets. The answer to a row does not depend on the other rows of the request.
   *
   * @param request the rows, [n × ...], in the units and of the shape that the model was trained on
   * @return [n × targets], or [n × time × targets] where every step has targets; in their unit
   * @throws IllegalArgumentException where a row has another shape than the model's
   */
  F64Tensor predict(PredictRequest request);
}

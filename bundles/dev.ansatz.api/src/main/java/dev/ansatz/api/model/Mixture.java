package dev.ansatz.api.model;

import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;

/** A model that takes each row to come from one of K components. */
public interface Mixture extends Model {
  /** Returns how likely each component is before a row is seen: [K], 0 or more, of sum 1. */
  F64Tensor weights();

  /** Returns the components' means, [K × ...], of the shape and in the units of the inputs. */
  Tensor means();

  /**
   * Returns how likely each component is once a row is seen.
   *
   * @param request the rows, [n × ...], in the units and of the shape that the model was trained on
   * @return [n × K]; each row is 0 or more and has the sum 1
   * @throws IllegalArgumentException where a row has another shape than the model's
   */
  F64Tensor responsibilities(PredictRequest request);
}

package dev.ansatz.api.model;

import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;

/** A model that goes through sequences with a state that can be looked at. */
public interface RecurrentModel extends Model {

  /**
   * Returns the outputs of the last recurrent layer at each step.
   *
   * @param request the sequences, [n × time × channels], as the model was trained on
   * @return [n × time × units]
   * @throws IllegalArgumentException where a sequence has another number of channels
   */
  F32Tensor hiddenStates(PredictRequest request);

  /**
   * Returns how strongly what the model says at the end depends on its state at each step: the
   * Euclidean norm of the derivative of its largest last output with respect to the outputs of the
   * last recurrent layer at that step, through all later steps. Where norms fall towards early
   * steps, gradients vanish; where they grow, they explode.
   *
   * @param request the sequences, [n × time × channels], as the model was trained on
   * @return [n × time], 0 or more
   * @throws IllegalArgumentException where a sequence has another number of channels
   */
  F64Tensor stateGradientNorms(PredictRequest request);
}

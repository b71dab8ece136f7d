package dev.ansatz.api.model;

import dev.ansatz.api.tensor.Tensor;

/** A model that makes new rows like those it was trained on. */
public interface Sampler extends Model {

  /**
   * Draws rows. The first rows are the same however many are drawn.
   *
   * @return [count × ...], of the shape and in the units of the inputs
   */
  Tensor sample(SampleRequest request);
}

package dev.ansatz.api.model;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;

/**
 * A model that explains each row by a few latent numbers, whose prior is standard normal and
 * independent.
 */
public interface LatentModel extends Model {

  /** Returns k, the number of latents, 1 or more. */
  int latents();

  /** Returns the shape of one row of inputs. */
  Shape inputShape();

  /**
   * Returns what rows say of their latents.
   *
   * @param request the rows, [n × ...], in the units and of the shape that the model was trained on
   * @throws IllegalArgumentException where a row has another shape than the model's
   */
  LatentCode encode(PredictRequest request);

  /**
   * Returns the inputs to be expected of latents.
   *
   * @param request the latents, [n × k]
   * @return [n × ...], of {@link #inputShape()} and in the units of the inputs
   * @throws IllegalArgumentException where k is not the model's
   */
  Tensor decode(PredictRequest request);
}

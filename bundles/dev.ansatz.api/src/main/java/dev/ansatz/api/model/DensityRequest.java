package dev.ansatz.api.model;

import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.Tensor;

/**
 * What a model is given to say how likely rows are.
 *
 * @param inputs rows along the outermost axis
 * @param samples how many draws of the latents a model makes for each row that cannot integrate
 *     over them, 1 or more; exact models make none
 * @param key the randomness of the draws
 * @param stop to be asked at least once a second
 */
public record DensityRequest(Tensor inputs, int samples, RandomKey key, StopToken stop) {

  /**
   * Makes a request.
   *
   * @throws IllegalArgumentException where there is less than one sample
   */
  public DensityRequest {
    if (samples < 1) {
      throw new IllegalArgumentException(
          "the samples of a density request must be 1 or more; got " + samples);
    }
  }
}

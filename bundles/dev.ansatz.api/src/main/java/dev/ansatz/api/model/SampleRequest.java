package dev.ansatz.api.model;

import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;

/**
 * What a model is given to draw rows.
 *
 * @param count how many rows, 0 or more
 * @param noise what becomes of the noise of observation
 * @param key the randomness to use
 * @param stop to be asked at least once a second
 */
public record SampleRequest(int count, Noise noise, RandomKey key, StopToken stop) {

  /** What becomes of the part of a model's randomness that belongs to no latent. */
  public enum Noise {
    /** It is drawn: the rows follow the model's distribution. */
    DRAWN,
    /** It is left out: each row is what its latents (or its cluster) make one expect. */
    LEFT_OUT
  }

  /**
   * Makes a request.
   *
   * @throws IllegalArgumentException where the count is negative
   */
  public SampleRequest {
    if (count < 0) {
      throw new IllegalArgumentException(
          "the count of a sample request must be 0 or more; got " + count);
    }
  }
}

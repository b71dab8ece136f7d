package dev.ansatz.api.model;

import dev.ansatz.api.tensor.Tensor;

/**
 * What rows say of their latents: for each a normal distribution with independent components, the
 * posterior or what the model takes for it.
 *
 * @param mean [n × k]
 * @param sd the standard deviations, [n × k], 0 or more; 0 where the model takes no draws
 */
public record LatentCode(Tensor mean, Tensor sd) {

  /**
   * Makes a code.
   *
   * @throws IllegalArgumentException where the shapes differ or are not [n × k]
   */
  public LatentCode {
    if (mean.shape().rank() != 2 || !mean.shape().equals(sd.shape())) {
      throw new IllegalArgumentException(
          "mean and sd of a latent code must have one shape rows × latents; got %s and %s"
              .formatted(mean.shape(), sd.shape()));
    }
  }
}

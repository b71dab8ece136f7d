package dev.ansatz.model.vae.internal;

import dev.ansatz.api.model.DensityRequest;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;

/** How many draws of the latents each row gets, from which randomness. */
record Draws(int count, RandomKey key, StopToken stop) {

  static Draws of(DensityRequest request, String purpose) {
    return new Draws(request.samples(), request.key().fold(purpose), request.stop());
  }
}

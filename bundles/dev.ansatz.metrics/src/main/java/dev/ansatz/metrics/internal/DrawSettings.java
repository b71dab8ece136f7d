package dev.ansatz.metrics.internal;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/**
 * How an expectation over latents is estimated.
 *
 * @param samples how many draws each row gets
 */
public record DrawSettings(
    @Param(
            label = "Samples",
            help = "How many draws of the latents each row gets; the cost is proportional.",
            min = 1,
            max = 100_000,
            logarithmic = true)
        int samples) {

  /** Makes settings. */
  public DrawSettings {
    Params.check(DrawSettings.class, samples);
  }
}

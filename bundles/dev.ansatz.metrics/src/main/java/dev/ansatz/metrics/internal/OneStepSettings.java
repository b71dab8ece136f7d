package dev.ansatz.metrics.internal;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/**
 * Which rows one-step predictions are judged on.
 *
 * @param skip how many rows at the beginning are read and not judged
 */
public record OneStepSettings(
    @Param(
            label = "Skipped rows",
            min = 0,
            help =
                "How many rows at the beginning of the part are read and not judged; at least those"
                    + " that the model needs to warm up.")
        int skip) {

  /** Makes settings. */
  public OneStepSettings {
    Params.check(OneStepSettings.class, skip);
  }

  /** Returns settings that skip what the model needs to warm up. */
  public static OneStepSettings defaults() {
    return new OneStepSettings(0);
  }
}

package dev.ansatz.views.internal;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/**
 * How fine the grid is.
 *
 * @param size how many images stand side by side
 */
public record LatentGridSettings(
    @Param(label = "Size", help = "How many images stand side by side.", min = 1, max = 50)
        int size) {

  /** Makes settings. */
  public LatentGridSettings {
    Params.check(LatentGridSettings.class, size);
  }

  /** Returns 12 by 12. */
  public static LatentGridSettings defaults() {
    return new LatentGridSettings(12);
  }
}

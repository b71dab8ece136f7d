package dev.ansatz.views.internal;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/**
 * How many samples are shown.
 *
 * @param count how many images
 * @param columns how many stand side by side
 */
public record SamplesSettings(
    @Param(label = "Images", help = "How many images are drawn.", min = 1, max = 1000) int count,
    @Param(label = "Columns", help = "How many stand side by side.", min = 1, max = 100)
        int columns) {

  /** Makes settings. */
  public SamplesSettings {
    Params.check(SamplesSettings.class, count, columns);
  }

  /** Returns a square of ten by ten. */
  public static SamplesSettings defaults() {
    return new SamplesSettings(100, 10);
  }
}

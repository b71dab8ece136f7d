package dev.ansatz.views.internal;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/**
 * How many reconstructions are shown.
 *
 * @param count how many images
 * @param columns how many stand side by side
 */
public record ReconstructionsSettings(
    @Param(label = "Images", help = "How many images are reconstructed.", min = 1, max = 1000)
        int count,
    @Param(label = "Columns", help = "How many stand side by side.", min = 1, max = 100)
        int columns) {

  /** Makes settings. */
  public ReconstructionsSettings {
    Params.check(ReconstructionsSettings.class, count, columns);
  }

  /** Returns three rows of ten. */
  public static ReconstructionsSettings defaults() {
    return new ReconstructionsSettings(30, 10);
  }
}

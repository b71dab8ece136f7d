package dev.ansatz.views.internal.networks;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/** Which image is looked at, and how many maps are shown. */
public record FeatureMapsSettings(
    @Param(
            label = "Row",
            help = "Which image of the part that is looked at; 0 is the first.",
            min = 0)
        int row,
    @Param(label = "Maps of each layer", min = 1, max = 4096) int most,
    @Param(label = "Columns", help = "How many stand side by side.", min = 1, max = 100)
        int columns) {

  /** Makes settings. */
  public FeatureMapsSettings {
    Params.check(FeatureMapsSettings.class, row, most, columns);
  }

  /** Returns the first image and four rows of sixteen maps for each layer. */
  public static FeatureMapsSettings defaults() {
    return new FeatureMapsSettings(0, 64, 16);
  }
}

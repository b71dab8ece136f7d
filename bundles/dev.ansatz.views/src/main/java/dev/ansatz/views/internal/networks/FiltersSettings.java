package dev.ansatz.views.internal.networks;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/** How many filters or maps are shown. */
public record FiltersSettings(
    @Param(
            label = "Images of each layer",
            help = "How many images of each convolution are shown.",
            min = 1,
            max = 4096)
        int most,
    @Param(label = "Columns", help = "How many stand side by side.", min = 1, max = 100)
        int columns) {

  /** Makes settings. */
  public FiltersSettings {
    Params.check(FiltersSettings.class, most, columns);
  }

  /** Returns four rows of sixteen for each layer. */
  public static FiltersSettings defaults() {
    return new FiltersSettings(64, 16);
  }
}

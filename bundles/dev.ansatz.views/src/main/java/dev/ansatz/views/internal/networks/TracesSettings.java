package dev.ansatz.views.internal.networks;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/** Which sequence is looked at, and how many units. */
public record TracesSettings(
    @Param(label = "Row", help = "Which sequence of the part that is looked at.", min = 0) int row,
    @Param(
            label = "Units",
            help = "How many of the last layer's units are shown.",
            min = 1,
            max = 1000)
        int units) {

  /** Makes settings. */
  public TracesSettings {
    Params.check(TracesSettings.class, row, units);
  }

  /** Returns the first sequence and eight units. */
  public static TracesSettings defaults() {
    return new TracesSettings(0, 8);
  }
}

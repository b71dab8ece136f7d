package dev.ansatz.views.internal;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/**
 * How many rows are shown.
 *
 * @param count how many rows
 */
public record LatentScatterSettings(
    @Param(label = "Rows", help = "How many rows are encoded.", min = 1, max = 100_000) int count) {

  /** Makes settings. */
  public LatentScatterSettings {
    Params.check(LatentScatterSettings.class, count);
  }

  /** Returns the first 2,000 rows. */
  public static LatentScatterSettings defaults() {
    return new LatentScatterSettings(2000);
  }
}

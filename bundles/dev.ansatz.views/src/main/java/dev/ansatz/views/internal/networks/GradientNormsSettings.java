package dev.ansatz.views.internal.networks;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/** How many sequences are averaged over. */
public record GradientNormsSettings(
    @Param(label = "Rows", help = "How many sequences are looked at, the first ones.", min = 1)
        int rows) {

  /** Makes settings. */
  public GradientNormsSettings {
    Params.check(GradientNormsSettings.class, rows);
  }

  /** Returns 200 sequences. */
  public static GradientNormsSettings defaults() {
    return new GradientNormsSettings(200);
  }
}

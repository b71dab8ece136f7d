package dev.ansatz.views.internal;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/**
 * How many eigenvalues are shown.
 *
 * @param count how many at most
 */
public record ScreeSettings(
    @Param(label = "Eigenvalues", help = "How many are shown at most.", min = 1, max = 100_000)
        int count) {

  /** Makes settings. */
  public ScreeSettings {
    Params.check(ScreeSettings.class, count);
  }

  /** Returns at most 100. */
  public static ScreeSettings defaults() {
    return new ScreeSettings(100);
  }
}

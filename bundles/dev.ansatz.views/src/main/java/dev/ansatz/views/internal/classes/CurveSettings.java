package dev.ansatz.views.internal.classes;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/**
 * How many curves are shown.
 *
 * @param classes the most classes that have a curve; of more, those with the least area
 */
public record CurveSettings(
    @Param(
            label = "Classes",
            min = 1,
            max = 100,
            help = "The most classes that have a curve; of more, those with the least area.")
        int classes) {

  /** Makes settings. */
  public CurveSettings {
    Params.check(CurveSettings.class, classes);
  }

  /** Returns ten curves: as many as there are colours. */
  public static CurveSettings defaults() {
    return new CurveSettings(10);
  }
}

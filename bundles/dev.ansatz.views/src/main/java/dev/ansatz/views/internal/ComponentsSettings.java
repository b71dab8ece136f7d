package dev.ansatz.views.internal;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/**
 * How many components are shown.
 *
 * @param count how many at most
 * @param columns how many stand side by side
 */
public record ComponentsSettings(
    @Param(label = "Components", help = "How many are shown at most.", min = 1, max = 1000)
        int count,
    @Param(label = "Columns", help = "How many stand side by side.", min = 1, max = 100)
        int columns) {

  /** Makes settings. */
  public ComponentsSettings {
    Params.check(ComponentsSettings.class, count, columns);
  }

  /** Returns at most 30, ten in a row. */
  public static ComponentsSettings defaults() {
    return new ComponentsSettings(30, 10);
  }
}

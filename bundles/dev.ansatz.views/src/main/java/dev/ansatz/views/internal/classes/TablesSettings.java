package dev.ansatz.views.internal.classes;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/**
 * How many tables are shown.
 *
 * @param count the most tables; of more, the first and those whose rows differ most
 * @param columns how many stand side by side
 */
public record TablesSettings(
    @Param(
            label = "Tables",
            help = "The most tables; of more, those whose rows differ most.",
            min = 1,
            max = 200)
        int count,
    @Param(label = "Columns", help = "How many stand side by side.", min = 1, max = 10)
        int columns) {

  /** Makes settings. */
  public TablesSettings {
    Params.check(TablesSettings.class, count, columns);
  }

  /** Returns up to twelve tables, two side by side. */
  public static TablesSettings defaults() {
    return new TablesSettings(12, 2);
  }
}

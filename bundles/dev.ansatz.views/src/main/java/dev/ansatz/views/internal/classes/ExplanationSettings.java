package dev.ansatz.views.internal.classes;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import java.util.OptionalInt;

/**
 * Which answer is worked out.
 *
 * @param row which row of the part that is looked at, from 0
 * @param factors the most factors that are shown by themselves
 * @param classes the most classes that are shown
 */
public record ExplanationSettings(
    @Param(
            label = "Row",
            min = 0,
            help =
                "Which row of the test part is explained, counted from 0; by default one that"
                    + " shows the zero-count problem, where any does.")
        OptionalInt row,
    @Param(
            label = "Factors",
            min = 1,
            max = 100,
            help = "The most factors that are shown by themselves, the most telling ones.")
        int factors,
    @Param(label = "Classes", min = 2, max = 20, help = "The most classes that are shown.")
        int classes) {

  /** Makes settings. */
  public ExplanationSettings {
    Params.check(ExplanationSettings.class, row, factors, classes);
  }

  /** Returns ten factors and four classes of a row that is looked for. */
  public static ExplanationSettings defaults() {
    return new ExplanationSettings(OptionalInt.empty(), 10, 4);
  }
}

package dev.ansatz.metrics.internal.classes;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/**
 * Which scores there are.
 *
 * @param perClass whether each class has scores of its own
 */
public record F1Settings(
    @Param(
            label = "Per class",
            help = "Whether each class has a precision, a recall and an F1 of its own.")
        boolean perClass) {

  /** Makes settings. */
  public F1Settings {
    Params.check(F1Settings.class, perClass);
  }
}

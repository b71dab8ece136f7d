package dev.ansatz.runtime.experiment.internal.sweep;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/**
 * The single values of the section {@code sweep}.
 *
 * @param repeats how many trials each point has
 */
public record SweepSettings(
    @Param(
            label = "Repeats",
            min = 1,
            help = "How many trials each point has; they differ in the training's seed alone.")
        int repeats) {

  /** Makes settings. */
  public SweepSettings {
    Params.check(SweepSettings.class, repeats);
  }

  /** Returns the settings that hold where nothing else is said. */
  public static SweepSettings defaults() {
    return new SweepSettings(1);
  }
}

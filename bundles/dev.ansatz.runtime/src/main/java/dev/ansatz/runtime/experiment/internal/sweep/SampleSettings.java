package dev.ansatz.runtime.experiment.internal.sweep;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/**
 * The single values of the section {@code sweep.sample}.
 *
 * @param count how many points are drawn
 */
public record SampleSettings(
    @Param(label = "Count", min = 1, max = 10_000, help = "How many points are drawn.") int count) {

  /** Makes settings. */
  public SampleSettings {
    Params.check(SampleSettings.class, count);
  }

  /** Returns the settings that hold where nothing else is said. */
  public static SampleSettings defaults() {
    return new SampleSettings(10);
  }
}

package dev.ansatz.views.internal;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import java.util.OptionalInt;

/**
 * How attractors are compared.
 *
 * @param steps how many rows are drawn
 * @param warmup how many true rows the model reads before it runs freely
 * @param delay the delay of a plot of one component
 * @param azimuth the camera's turn
 * @param elevation the camera's height
 */
public record AttractorSettings(
    @Param(
            label = "Steps",
            unit = "rows",
            min = 2,
            max = 10_000_000,
            help = "How many rows of each attractor are drawn.")
        int steps,
    @Param(
            label = "Warm-up",
            unit = "rows",
            min = 1,
            help = "How many true rows the model reads before it runs freely; by default 100.")
        OptionalInt warmup,
    @Param(
            label = "Delay",
            unit = "rows",
            min = 1,
            help =
                "The delay at which a series of one component is plotted against itself; by default"
                    + " where its autocorrelation falls below 1/e.")
        OptionalInt delay,
    @Param(label = "Azimuth", unit = "degrees", min = -360, max = 360) double azimuth,
    @Param(label = "Elevation", unit = "degrees", min = -90, max = 90) double elevation) {

  /** Makes settings. */
  public AttractorSettings {
    Params.check(AttractorSettings.class, steps, warmup, delay, azimuth, elevation);
  }

  /** Returns the settings that hold where nothing else is said. */
  public static AttractorSettings defaults() {
    return new AttractorSettings(5000, OptionalInt.empty(), OptionalInt.empty(), -60, 20);
  }
}

package dev.ansatz.views.internal;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import java.util.OptionalInt;

/**
 * Which forecast is shown.
 *
 * @param start the first row of the history
 * @param warmup how many true rows the model reads before it runs freely
 * @param steps how many rows are forecast
 * @param threshold the error at which a forecast has diverged
 * @param components how many components are shown
 */
public record ForecastSettings(
    @Param(
            label = "Start",
            unit = "rows",
            min = 0,
            help = "The row of the test part from which on the model reads its history.")
        int start,
    @Param(
            label = "Warm-up",
            unit = "rows",
            min = 1,
            help = "How many true rows the model reads before it runs freely; by default 100.")
        OptionalInt warmup,
    @Param(
            label = "Steps",
            unit = "rows",
            min = 2,
            max = 1_000_000,
            help =
                "How many rows are forecast; by default 25 Lyapunov times, or 1000 rows where the"
                    + " Lyapunov exponent is not known.")
        OptionalInt steps,
    @Param(
            label = "Threshold",
            unit = "sd",
            min = 0,
            minOpen = true,
            help =
                "The forecast has diverged when its RMSE over components, in units of their"
                    + " standard deviations in the training part, exceeds this.")
        double threshold,
    @Param(
            label = "Components",
            min = 1,
            max = 20,
            help = "How many components are shown; all count in the error.")
        int components) {

  /** Makes settings. */
  public ForecastSettings {
    Params.check(ForecastSettings.class, start, warmup, steps, threshold, components);
  }

  /** Returns the settings that hold where nothing else is said. */
  public static ForecastSettings defaults() {
    return new ForecastSettings(0, OptionalInt.empty(), OptionalInt.empty(), 0.4, 3);
  }
}

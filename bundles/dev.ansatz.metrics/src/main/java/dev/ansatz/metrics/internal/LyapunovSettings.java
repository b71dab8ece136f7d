package dev.ansatz.metrics.internal;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import java.util.OptionalDouble;

/**
 * How the largest Lyapunov exponent of a free-running model is measured.
 *
 * @param starts how many pairs of forecasts are made
 * @param warmup how many true rows each reads before
 * @param horizon how long the forecasts are at most
 * @param perturbation the size of the difference between the histories of a pair
 */
public record LyapunovSettings(
    @Param(
            label = "Starts",
            min = 1,
            help = "How many pairs of forecasts are made, from starts spread over the part.")
        int starts,
    @Param(
            label = "Warm-up",
            unit = "rows",
            min = 1,
            help = "How many true rows each forecast reads before; at least those the model needs.")
        int warmup,
    @Param(label = "Horizon", unit = "rows", min = 8, help = "How long the forecasts are.")
        int horizon,
    @Param(
            label = "Perturbation",
            unit = "training sd",
            min = 0,
            minOpen = true,
            max = 0.01,
            logarithmic = true,
            help =
                "How far the last row of one history is moved; by default 1e-8, in single precision"
                    + " 1e-5.")
        OptionalDouble perturbation) {

  /** Makes settings. */
  public LyapunovSettings {
    Params.check(LyapunovSettings.class, starts, warmup, horizon, perturbation);
  }

  /** Returns 20 starts and forecasts of 1,000 rows. */
  public static LyapunovSettings defaults() {
    return new LyapunovSettings(20, 100, 1000, OptionalDouble.empty());
  }
}

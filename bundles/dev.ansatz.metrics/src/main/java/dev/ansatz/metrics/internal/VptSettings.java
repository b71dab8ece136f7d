package dev.ansatz.metrics.internal;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How the valid prediction time is measured.
 *
 * @param starts how many forecasts are made
 * @param warmup how many true rows each reads before
 * @param threshold the error at which a forecast is no longer valid
 * @param horizon how many rows are forecast at first
 * @param lyapunovExponent the system's largest, per unit of time
 */
public record VptSettings(
    @Param(
            label = "Starts",
            min = 1,
            help = "How many forecasts are made, from starts spread evenly over the part.")
        int starts,
    @Param(
            label = "Warm-up",
            unit = "rows",
            min = 1,
            help = "How many true rows each forecast reads before; at least those the model needs.")
        int warmup,
    @Param(
            label = "Threshold",
            unit = "training sd",
            min = 0,
            minOpen = true,
            help = "A forecast is valid until its error over the components exceeds this.")
        double threshold,
    @Param(
            label = "Horizon",
            unit = "rows",
            min = 1,
            help =
                "How many rows are forecast at first and lie behind the last start: by default 1500"
                    + " or, in a short part, half of it. A forecast that is still valid there goes"
                    + " on to the end of the part.")
        OptionalInt horizon,
    @Param(
            label = "Largest Lyapunov exponent",
            unit = "per time unit",
            min = 0,
            minOpen = true,
            help =
                "Times are measured in its inverse. By default what the data knows; where neither"
                    + " is known, in the data's unit of time.")
        OptionalDouble lyapunovExponent) {

  /** Makes settings. */
  public VptSettings {
    Params.check(VptSettings.class, starts, warmup, threshold, horizon, lyapunovExponent);
  }

  /** Returns 50 starts, a warm-up of 100 rows and a threshold of 0.4. */
  public static VptSettings defaults() {
    return new VptSettings(50, 100, 0.4, OptionalInt.empty(), OptionalDouble.empty());
  }
}

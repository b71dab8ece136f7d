package dev.ansatz.data.dynamics.internal;

import dev.ansatz.api.data.SeriesSplit;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/**
 * The Mackey-Glass equation and how it is sampled.
 *
 * @param beta the production rate
 * @param gamma the decay rate
 * @param exponent the steepness of the feedback
 * @param delay the delay of the feedback
 * @param timeStep the time between rows
 * @param substeps how many integration steps make a time step
 * @param length the number of rows
 * @param start the value at time 0 and before
 * @param discard the time of the first row, rounded to whole time steps
 * @param split how the rows are parted
 */
public record MackeyGlassSettings(
    @Param(label = "Production rate") double beta,
    @Param(label = "Decay rate") double gamma,
    @Param(label = "Exponent") double exponent,
    @Param(
            label = "Delay",
            unit = "time units",
            min = 0,
            minOpen = true,
            help =
                "17 gives weak chaos, 30 stronger chaos; below about 16.8 the series is periodic.")
        double delay,
    @Param(
            label = "Time step",
            unit = "time units",
            min = 0,
            minOpen = true,
            help = "The time between rows.")
        double timeStep,
    @Param(
            label = "Substeps",
            min = 1,
            max = 100_000,
            help =
                "How many integration steps make a time step. Where the delay is a multiple of such a"
                    + " step, the integration is of order 4, else of order 2.")
        int substeps,
    @Param(label = "Length", unit = "rows", min = 2, max = 100_000_000) int length,
    @Param(label = "Start", help = "The value at time 0 and before.") double start,
    @Param(
            label = "Discarded time",
            unit = "time units",
            min = 0,
            help = "The time before the first row, in which the trajectory settles.")
        double discard,
    @Param(label = "Split") SeriesSplit split) {
  private static final double LONGEST_HISTORY = 1e8;

  /** Makes settings. */
  public MackeyGlassSettings {
    Params.check(
        MackeyGlassSettings.class,
        beta,
        gamma,
        exponent,
        delay,
        timeStep,
        substeps,
        length,
        start,
        discard,
        split);
    double step = timeStep / substeps;
    if (!(delay >= step && delay <= LONGEST_HISTORY * step)) {
      throw new InvalidSettingException(
          "MackeyGlassSettings",
          "delay",
          "1 to 1e8 integration steps of %s (timeStep / substeps)".formatted(step),
          delay);
    }
  }

  /** Returns the equation with a delay of 17, 10,000 rows on its attractor. */
  public static MackeyGlassSettings defaults() {
    return new MackeyGlassSettings(
        0.2, 0.1, 10, 17, 1, 20, 10_000, 1.2, 1000, SeriesSplit.defaults());
  }

  /** Returns the integration step. */
  double step() {
    return timeStep / substeps;
  }
}

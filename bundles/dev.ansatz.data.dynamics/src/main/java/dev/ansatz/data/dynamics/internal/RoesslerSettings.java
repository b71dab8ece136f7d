package dev.ansatz.data.dynamics.internal;

import dev.ansatz.api.data.SeriesSplit;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import java.util.List;

/**
 * The Rössler system and how it is sampled.
 *
 * @param a the feedback of y on itself
 * @param b the source of z
 * @param c the x at which z begins to grow
 * @param timeStep the time between rows
 * @param length the number of rows
 * @param start the state at time 0
 * @param discard the time of the first row
 * @param relativeTolerance of each integration step
 * @param absoluteTolerance of each integration step
 * @param split how the rows are parted
 */
public record RoesslerSettings(
    @Param(label = "a") double a,
    @Param(label = "b") double b,
    @Param(label = "c") double c,
    @Param(
            label = "Time step",
            unit = "time units",
            min = 0,
            minOpen = true,
            logarithmic = true,
            help = "The time between rows. It does not touch the accuracy of the integration.")
        double timeStep,
    @Param(label = "Length", unit = "rows", min = 2, max = 100_000_000) int length,
    @Param(label = "Start", help = "The state at time 0: x, y, z.") List<Double> start,
    @Param(
            label = "Discarded time",
            unit = "time units",
            min = 0,
            help = "The time before the first row, in which the trajectory settles.")
        double discard,
    @Param(label = "Relative tolerance", min = 1e-14, max = 0.01, logarithmic = true)
        double relativeTolerance,
    @Param(label = "Absolute tolerance", min = 1e-14, max = 0.01, logarithmic = true)
        double absoluteTolerance,
    @Param(label = "Split") SeriesSplit split) {

  /** Makes settings. */
  public RoesslerSettings {
    start = start == null ? null : List.copyOf(start);
    Params.check(
        RoesslerSettings.class,
        a,
        b,
        c,
        timeStep,
        length,
        start,
        discard,
        relativeTolerance,
        absoluteTolerance,
        split);
    if (start.size() != 3) {
      throw new InvalidSettingException("RoesslerSettings", "start", "a list of 3 numbers", start);
    }
  }

  /** Returns the standard chaotic system, 20,000 rows on its attractor. */
  public static RoesslerSettings defaults() {
    return new RoesslerSettings(
        0.2,
        0.2,
        5.7,
        0.1,
        20_000,
        List.of(1.0, 1.0, 1.0),
        200,
        1e-12,
        1e-12,
        SeriesSplit.defaults());
  }
}

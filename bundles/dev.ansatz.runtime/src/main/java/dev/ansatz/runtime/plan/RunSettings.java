package dev.ansatz.runtime.plan;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How the engine drives a run: the section {@code run} of an experiment.
 *
 * @param threads how many threads a run may use
 * @param timeLimit after how long a run is stopped
 */
public record RunSettings(
    @Param(
            label = "Threads",
            min = 1,
            help =
                "How many threads a run may use; by default all cores, and in a sweep each trial's"
                    + " share. The same bits need the same number.")
        OptionalInt threads,
    @Param(
            label = "Time limit",
            unit = "s",
            min = 0,
            minOpen = true,
            help = "Training is stopped after this time; by default never.")
        OptionalDouble timeLimit) {

  /** Makes settings. */
  public RunSettings {
    Params.check(RunSettings.class, threads, timeLimit);
  }

  /** Returns the settings that hold where nothing else is said. */
  public static RunSettings defaults() {
    return new RunSettings(OptionalInt.empty(), OptionalDouble.empty());
  }
}

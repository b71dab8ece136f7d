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
 * @param checkpoint how often a run saves what it can go on from
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
        OptionalDouble timeLimit,
    @Param(
            label = "Checkpoint",
            unit = "s",
            min = 0,
            help =
                "After how much time a run saves what it can go on from when it is interrupted; 0:"
                    + " never.")
        double checkpoint) {

  /** How often a run saves a checkpoint where nothing else is said, in seconds. */
  public static final double CHECKPOINT = 30;

  /** Makes settings. */
  public RunSettings {
    Params.check(RunSettings.class, threads, timeLimit, checkpoint);
  }

  /** Makes settings with the usual checkpoints. */
  public RunSettings(OptionalInt threads, OptionalDouble timeLimit) {
    this(threads, timeLimit, CHECKPOINT);
  }

  /** Returns the settings that hold where nothing else is said. */
  public static RunSettings defaults() {
    return new RunSettings(OptionalInt.empty(), OptionalDouble.empty(), CHECKPOINT);
  }
}

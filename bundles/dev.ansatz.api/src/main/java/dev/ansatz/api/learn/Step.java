package dev.ansatz.api.learn;

import java.util.List;
import java.util.Objects;

/**
 * How far a training has come.
 *
 * @param status whether there is more to do
 * @param activity what was done, in a few words: {@code "driving the reservoir"}
 * @param fraction how much of the whole training is done, 0 to 1; NaN where unknown
 * @param readings live numbers of this step, measured on the training part
 */
public record Step(Status status, String activity, double fraction, List<Reading> readings) {

  /** Makes a step. */
  public Step {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(activity, "activity");
    readings = List.copyOf(readings);
  }

  /** Whether there is more to do. */
  public enum Status {
    /** There is more to do. */
    RUNNING,
    /** There is more to do, and a pass over the data has just been completed. */
    EPOCH_DONE,
    /** The training is complete. */
    FINISHED
  }

  /**
   * One live number.
   *
   * @param name {@code "loss"}
   * @param value the value; not finite where the training is going wrong
   * @param unit the unit; empty for a bare number
   */
  public record Reading(String name, double value, String unit) {

    /** Makes a reading. */
    public Reading {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(unit, "unit");
    }
  }

  /** Makes a step with more to come. */
  public static Step running(String activity, double fraction, Reading... readings) {
    return new Step(Status.RUNNING, activity, fraction, List.of(readings));
  }

  /** Makes the last step. */
  public static Step finished(String activity, Reading... readings) {
    return new Step(Status.FINISHED, activity, 1, List.of(readings));
  }
}

package dev.ansatz.runtime.progress;

import dev.ansatz.api.learn.Step.Reading;
import java.util.List;
import java.util.OptionalLong;

/**
 * How far a phase of a run has come.
 *
 * @param activity what is being done
 * @param fraction how much of the phase is done, 0 to 1; NaN where unknown
 * @param elapsedSeconds how long the phase has lasted
 * @param remainingSeconds how long it will probably go on; empty where that cannot be told
 * @param readings live numbers
 */
public record Position(
    String activity,
    double fraction,
    long elapsedSeconds,
    OptionalLong remainingSeconds,
    List<Reading> readings) {

  /** Makes a position. */
  public Position {
    readings = List.copyOf(readings);
  }
}

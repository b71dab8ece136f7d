package dev.ansatz.runtime.expect;

import dev.ansatz.runtime.engine.RunState;
import java.util.List;

/**
 * A run, a sweep, or a trial of one, and what was expected of it.
 *
 * @param name the name of its folder
 * @param title a few words
 * @param state how it ended
 * @param reason why it did not end well; may be empty
 * @param seconds how long it took; NaN where that is not known
 * @param checks what was expected
 */
public record CheckedRun(
    String name, String title, RunState state, String reason, double seconds, List<Check> checks) {

  /** Makes a checked run. */
  public CheckedRun {
    checks = List.copyOf(checks);
  }
}

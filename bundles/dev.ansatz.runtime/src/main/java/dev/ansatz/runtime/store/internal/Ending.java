package dev.ansatz.runtime.store.internal;

import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.engine.RunState;
import java.util.Optional;

/**
 * How a run stands and why.
 *
 * @param state how it stands
 * @param exit what to tell the shell
 * @param reason one sentence; empty where all is well
 * @param failure what was thrown
 */
public record Ending(RunState state, ExitCode exit, String reason, Optional<Throwable> failure) {

  /** It is not over. */
  public static final Ending NOT_YET = of(RunState.RUNNING, ExitCode.OK, "");

  /** All is done and well. */
  public static final Ending WELL = of(RunState.FINISHED, ExitCode.OK, "");

  /** Makes an ending that nothing was thrown for. */
  public static Ending of(RunState state, ExitCode exit, String reason) {
    return new Ending(state, exit, reason, Optional.empty());
  }

  /** Makes the ending of what could not go on. */
  public static Ending failed(ExitCode exit, Throwable failure) {
    String reason = failure.getMessage() == null ? failure.toString() : failure.getMessage();
    return new Ending(RunState.FAILED, exit, reason, Optional.of(failure));
  }
}

package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.learn.DivergedException;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.progress.StoppedException;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.engine.ExitCodes;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.store.internal.Ending;
import java.util.Optional;

/** What a run has come to, judged by what was thrown. */
final class Endings {
  static final Ending STOPPED = Ending.of(RunState.STOPPED, ExitCode.STOPPED, "stopped on request");

  private Endings() {}

  /** Returns the ending of a trial that its sweep ended early. */
  static Ending pruned(Pruned verdict) {
    return Ending.of(RunState.PRUNED, ExitCode.OK, verdict.getMessage());
  }

  /**
   * Returns the ending.
   *
   * @param stop whether anyone asked the run to stop
   */
  static Ending of(Throwable failure, StopToken stop) {
    if (failure instanceof StoppedException) {
      return stop.isStopped()
          ? STOPPED
          : new Ending(
              RunState.FAILED,
              ExitCode.TRAINING,
              "a plug-in gave up as if it had been asked to stop, but nobody asked",
              Optional.of(failure));
    } else if (failure instanceof DivergedException) {
      return new Ending(
          RunState.DIVERGED, ExitCode.DIVERGED, failure.getMessage(), Optional.of(failure));
    }
    return Ending.failed(ExitCodes.of(failure), sentence(failure));
  }

  /**
   * Returns the ending of a run whose thread did not come back from a plug-in.
   *
   * @param why why it was to stop
   */
  static Ending abandoned(String why, Gate.Call call) {
    return Ending.of(
        RunState.STOPPED,
        ExitCode.STOPPED,
        "%s; %s did not stop within %.0f s while %s and was abandoned"
            .formatted(why, PluginFault.name(call.bound()), Supervisor.PATIENCE, call.activity()));
  }

  private static Throwable sentence(Throwable failure) {
    return ExitCodes.of(failure) == ExitCode.INTERNAL
        ? new IllegalStateException("a fault of the engine: " + failure, failure)
        : failure;
  }
}

package dev.ansatz.cli.internal;

import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.engine.ExitCodes;
import java.io.UncheckedIOException;

/** What a failure means to the user: an exit code and sentences. */
public final class Failures {
  private Failures() {}

  /** Returns the exit code of a failure. */
  public static ExitCode exitCode(Throwable failure) {
    return failure instanceof RefusedException refused ? refused.exitCode() : ExitCodes.of(failure);
  }

  /** Returns a failure in words: one sentence a line, without the command's name before it. */
  public static String sentences(Throwable failure) {
    if (exitCode(failure) == ExitCode.INTERNAL) {
      return "internal error: %s; please report it with what --stacktrace shows".formatted(failure);
    } else if (failure instanceof UncheckedIOException io) {
      return IoSentences.of(io.getCause());
    }
    return failure.getMessage();
  }
}

package dev.ansatz.cli.internal;

import dev.ansatz.runtime.engine.ExitCode;
import java.util.List;

/** The command cannot be carried out as it was written. One sentence or more for the user. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final ExitCode exitCode;

  /** Makes the exception. */
  public RefusedException(String sentence) {
    super(sentence);
    this.exitCode = ExitCode.USAGE;
  }

  /** Makes the exception with several sentences, a line each. */
  public RefusedException(List<String> sentences, ExitCode exitCode, Throwable cause) {
    super(String.join("\n", sentences), cause);
    this.exitCode = exitCode;
  }

  /** Returns what to tell the shell. */
  ExitCode exitCode() {
    return exitCode;
  }
}

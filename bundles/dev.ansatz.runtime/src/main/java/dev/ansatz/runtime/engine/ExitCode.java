package dev.ansatz.runtime.engine;

/** What a command tells the shell. */
public enum ExitCode {
  OK(0),
  /** Wrong usage or an invalid experiment. */
  USAGE(2),
  /** Input is missing or unreadable. */
  INPUT(3),
  /** A plug-in is missing or refused. */
  PLUGIN(4),
  /** Training failed. */
  TRAINING(5),
  /** A number became NaN or infinite. */
  DIVERGED(6),
  /** An expectation is not met. */
  EXPECTATION(7),
  /** Part of a sweep failed. */
  SWEEP(8),
  /** A fault of ours. */
  INTERNAL(70),
  /** Stopped by the user. */
  STOPPED(130);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  /** Returns the number. */
  public int code() {
    return code;
  }
}

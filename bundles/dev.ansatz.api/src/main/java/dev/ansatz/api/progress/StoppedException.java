package dev.ansatz.api.progress;

import java.util.concurrent.CancellationException;

/** Thrown where a computation gives up because its {@link StopToken} says so. */
public final class StoppedException extends CancellationException {
  private static final long serialVersionUID = 1;

  /** Makes the exception. */
  public StoppedException() {
    super("stopped on request");
  }
}

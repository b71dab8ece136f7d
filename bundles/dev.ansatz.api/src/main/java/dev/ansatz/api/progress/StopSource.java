package dev.ansatz.api.progress;

/** The hand on the brake: whoever starts a computation keeps the source and passes the token. */
public final class StopSource implements StopToken {
  private volatile boolean stopped;

  /** Asks the computation to stop. May be called again without effect. */
  public void stop() {
    stopped = true;
  }

  @Override
  public boolean isStopped() {
    return stopped;
  }
}

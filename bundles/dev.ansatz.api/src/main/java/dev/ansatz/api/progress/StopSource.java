package dev.ansatz.api.progress;

import java.util.Objects;

/** The hand on the brake: whoever starts a computation keeps the source and passes the token. */
public final class StopSource implements StopToken {
  private final StopToken parent;
  private volatile boolean stopped;

  /** Makes a source that stops when it is told to. */
  public StopSource() {
    this(StopToken.never());
  }

  /**
   * Makes a source that also stops when another does: a part of a larger computation.
   *
   * @param parent stops this source, but not the other way round
   */
  public StopSource(StopToken parent) {
    this.parent = Objects.requireNonNull(parent);
  }

  /** Asks the computation to stop. May be called again without effect. */
  public void stop() {
    stopped = true;
  }

  @Override
  public boolean isStopped() {
    return stopped || parent.isStopped();
  }
}

package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.progress.StopSource;
import dev.ansatz.api.progress.StopToken;
import java.util.concurrent.TimeUnit;

/**
 * What may be asked of a run while it is under way: to pause, to go on, to stop. Safe from any
 * thread.
 */
final class Control {
  private static final long PERIOD_MILLIS = 50;

  private final Control parent;
  private final StopSource stop;
  private boolean paused;

  /**
   * Makes the control of a run.
   *
   * @param stop stops the run as well
   */
  Control(StopToken stop) {
    this(null, stop);
  }

  private Control(Control parent, StopToken stop) {
    this.parent = parent;
    this.stop = new StopSource(stop);
  }

  /** Returns the control of a part, which pauses and stops with the whole. */
  Control child() {
    return new Control(this, stop);
  }

  StopToken token() {
    return stop;
  }

  void stop() {
    stop.stop();
  }

  synchronized void pause() {
    paused = true;
  }

  synchronized void resume() {
    paused = false;
    notifyAll();
  }

  boolean isPaused() {
    return isPausedItself() || parent != null && parent.isPaused();
  }

  private synchronized boolean isPausedItself() {
    return paused;
  }

  /** Returns when the run may go on or is to stop: at once, unless it is paused. */
  void awaitGo() {
    while (isPaused() && !stop.isStopped()) {
      hold();
    }
  }

  private synchronized void hold() {
    try {
      TimeUnit.MILLISECONDS.timedWait(this, PERIOD_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stop.stop();
    }
  }
}

package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.progress.Progress;
import dev.ansatz.runtime.engine.RunListener;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.engine.RunRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Passes on what a listener is to know, at most ten times a second. A listener that throws is not
 * called any more, and the run goes on.
 */
final class Watch implements Progress {
  private static final Logger LOG = System.getLogger(Watch.class.getName());
  private static final long PERIOD = TimeUnit.MILLISECONDS.toNanos(100);

  private final RunListener listener;
  private volatile boolean deaf;
  private long last = System.nanoTime() - PERIOD;
  private String activity = "";
  private Step held;
  private long heldSteps;

  Watch(RunListener listener) {
    this.listener = listener;
  }

  private synchronized void tell(Consumer<RunListener> news) {
    tellAtOnce(news);
  }

  private void tellAtOnce(Consumer<RunListener> news) {
    if (deaf) {
      return;
    }
    try {
      news.accept(listener);
    } catch (RuntimeException | LinkageError | AssertionError e) {
      deaf = true;
      LOG.log(Level.WARNING, "a run's listener failed and is not called any more", e);
    }
  }

  /** Returns whether live figures are wanted. */
  boolean isLive() {
    AtomicBoolean live = new AtomicBoolean();
    tell(to -> live.set(to.isLive()));
    return live.get();
  }

  /** Passes a live figure on; other news does not wait for it. */
  void figure(long steps, Figure figure) {
    tellAtOnce(to -> to.figure(steps, figure));
  }

  void begun(RunRequest request) {
    tell(to -> to.begun(request));
  }

  void warned(String message) {
    tell(to -> to.warned(message));
  }

  void ended(RunOutcome outcome) {
    tell(to -> to.ended(outcome));
  }

  /** Passes a rare report on, whatever the time. */
  void announce(String newActivity, long done, long total) {
    tell(to -> to.progress(newActivity, done, total));
  }

  /** Passes the report on where the activity is a new one or enough time has gone by. */
  @Override
  public synchronized void report(String newActivity, long done, long total) {
    if (isDue() || !activity.equals(newActivity)) {
      activity = newActivity;
      tell(to -> to.progress(newActivity, done, total));
    }
  }

  /** Passes the step on, or holds it back for {@link #flush}. */
  synchronized void stepped(long steps, Step step) {
    if (isDue()) {
      held = null;
      tell(to -> to.stepped(steps, step));
    } else {
      held = step;
      heldSteps = steps;
    }
  }

  /** Passes on the last step where it was held back. */
  synchronized void flush() {
    if (held != null) {
      Step step = held;
      held = null;
      tell(to -> to.stepped(heldSteps, step));
    }
  }

  private boolean isDue() {
    long now = System.nanoTime();
    if (now - last < PERIOD) {
      return false;
    }
    last = now;
    return true;
  }
}

package dev.ansatz.workbench.internal.view.explore;

import dev.ansatz.api.progress.StopSource;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.progress.StoppedException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javax.swing.SwingUtilities;

/**
 * Carries out the latest of many wishes, one at a time, away from the event thread, at most some
 * thirty in a second. A wish takes the place of the one that waits; the one under way is finished,
 * so that somebody who moves a mouse all the time sees something. On the event thread.
 */
public final class Latest implements AutoCloseable {
  private static final long GAP_NANOS = 33_000_000;

  private final Pace pace;
  private final LongSupplier nanos;
  private Wish<?> running;
  private Wish<?> waiting;
  private long begun;

  /** Makes one with a thread of its own. */
  public Latest() {
    this(new OwnThread(), System::nanoTime);
  }

  Latest(Pace pace, LongSupplier nanos) {
    this.pace = pace;
    this.nanos = nanos;
    this.begun = nanos.getAsLong() - GAP_NANOS;
  }

  private record Wish<T>(
      StopSource stop, Function<StopToken, T> work, Consumer<T> done, Consumer<Throwable> failed) {

    Runnable carryOut() {
      try {
        T result = work.apply(stop);
        return () -> done.accept(result);
      } catch (StoppedException e) {
        return () -> {};
      } catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError e) {
        return () -> failed.accept(e);
      }
    }
  }

  /**
   * Wishes for something.
   *
   * @param work done on the other thread; is to ask the token at least once a second
   * @param done gets the result on the event thread
   * @param failed gets what was thrown on the event thread
   */
  public <T> void ask(Function<StopToken, T> work, Consumer<T> done, Consumer<Throwable> failed) {
    waiting = new Wish<>(new StopSource(), work, done, failed);
    if (running == null) {
      next();
    }
  }

  private void next() {
    running = waiting;
    waiting = null;
    if (running == null) {
      return;
    }
    Wish<?> mine = running;
    long now = nanos.getAsLong();
    long delay = Math.max(0, begun + GAP_NANOS - now);
    begun = now + delay;
    pace.run(
        () -> {
          Runnable told = mine.carryOut();
          SwingUtilities.invokeLater(() -> ended(mine, told));
        },
        delay);
  }

  private void ended(Wish<?> mine, Runnable told) {
    running = null;
    try {
      if (!mine.stop.isStopped()) {
        told.run();
      }
    } finally {
      if (running == null) {
        next();
      }
    }
  }

  /** Forgets what waits, and stops what is under way: nobody hears of it. */
  public void forget() {
    waiting = null;
    if (running != null) {
      running.stop.stop();
    }
  }

  /** Returns whether nothing is under way and nothing waits. */
  public boolean isIdle() {
    return running == null;
  }

  @Override
  public void close() {
    forget();
    pace.close();
  }
}

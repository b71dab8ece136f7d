package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.progress.StopSource;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Ends a training after a time. Between steps it simply ends there; a step that goes on for longer
 * than the grace is asked to stop.
 */
final class TimeLimit {
  /** How long a step may go on past the limit, in seconds. */
  static final double GRACE = 5;

  private final OptionalDouble seconds;
  private final long begin = System.nanoTime();

  private TimeLimit(OptionalDouble seconds) {
    this.seconds = seconds;
  }

  /**
   * Starts the clock.
   *
   * @param seconds the time; none for no limit
   * @param grace how long a step may go on past it, in seconds
   * @param brake is pulled when the grace is over
   */
  static TimeLimit start(OptionalDouble seconds, double grace, StopSource brake) {
    TimeLimit limit = new TimeLimit(seconds);
    if (seconds.isPresent()) {
      long nanos = nanos(seconds.getAsDouble() + grace);
      CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS).execute(brake::stop);
    }
    return limit;
  }

  boolean isOver() {
    return seconds.isPresent() && System.nanoTime() - begin >= nanos(seconds.getAsDouble());
  }

  private static long nanos(double seconds) {
    return (long) Math.min(seconds * 1e9, Long.MAX_VALUE / 2);
  }

  /** Returns the reason of the end that it brings. */
  String reason() {
    return "the training reached its time limit of %s s".formatted(seconds.getAsDouble());
  }
}

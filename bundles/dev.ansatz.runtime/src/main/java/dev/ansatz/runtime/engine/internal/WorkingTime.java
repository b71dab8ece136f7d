package dev.ansatz.runtime.engine.internal;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How long a run has been at work. A pause does not count, nor does the time in which its process
 * or its machine slept. Depends on the monotonic clock alone. One thread tells it of the time, any
 * may ask.
 */
final class WorkingTime {
  private static final long LONGEST_TICK = TimeUnit.SECONDS.toNanos(1);

  private final LongSupplier nanos;
  private long last;
  private volatile long worked;

  /**
   * Starts the clock.
   *
   * @param nanos the monotonic clock
   */
  WorkingTime(LongSupplier nanos) {
    this.nanos = nanos;
    this.last = nanos.getAsLong();
  }

  /** Counts the time since it was last called; some ten times a second. */
  void tick(boolean paused) {
    long now = nanos.getAsLong();
    if (!paused) {
      worked += Math.max(0, Math.min(now - last, LONGEST_TICK));
    }
    last = now;
  }

  double seconds() {
    return worked / 1e9;
  }
}

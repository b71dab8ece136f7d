package dev.ansatz.runtime.engine.internal;

import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * When a half-trained model may be looked at again: so seldom that looking takes at most {@value
 * #SHARE} of the time. Safe from several threads.
 */
final class LivePace {
  static final double SHARE = 0.03;

  /** How long the model learns before the first look, in seconds. */
  private static final double HEAD_START = 3;

  /** The first look loads classes that the run's own figures need anyway. */
  private static final double SHARE_OF_FIRST = 0.25;

  private static final double LEAST_GAP = 0.5;
  private static final double USUAL_GAP = 2;
  private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

  private final LongSupplier nanos;
  private OptionalLong last = OptionalLong.empty();
  private double gap = HEAD_START;
  private boolean warm;

  /**
   * Makes the pace; it begins when it is first asked.
   *
   * @param nanos tells the time in nanoseconds
   */
  LivePace(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /**
   * Returns whether it is time to look.
   *
   * @param epochDone whether a pass over the data has just been completed: a good moment; otherwise
   *     it is waited for one a little
   */
  synchronized boolean isDue(boolean epochDone) {
    long now = nanos.getAsLong();
    if (last.isEmpty()) {
      last = OptionalLong.of(now);
    }
    double since = (now - last.getAsLong()) / NANOS;
    return since >= (epochDone ? gap : Math.max(gap, USUAL_GAP));
  }

  /** Takes what a look has cost, in seconds of a processor, as it ends. */
  synchronized void looked(double cost) {
    last = OptionalLong.of(nanos.getAsLong());
    gap = Math.max(LEAST_GAP, (warm ? cost : SHARE_OF_FIRST * cost) / SHARE);
    warm = true;
  }
}

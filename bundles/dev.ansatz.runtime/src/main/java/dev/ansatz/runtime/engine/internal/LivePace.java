package dev.ansatz.runtime.engine.internal;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * When a half-trained model may be looked at again: so seldom that looking takes at most {@value
 * #SHARE} of the whole training, as far as its end can be foreseen. That is the seconds of a
 * processor over those of the clock: where the training has two processors, it gets slower by about
 * half as much. Safe from several threads.
 */
final class LivePace {
  static final double SHARE = 0.05;

  /** What the first look is taken to cost, in seconds: it loads and compiles what draws. */
  static final double FIRST_COST = 1.1;

  /** How much of the first look the second is taken to cost. */
  private static final double WARM = 0.5;

  private static final double HEAD_START = 3;
  private static final double LEAST_GAP = 0.5;
  private static final double USUAL_GAP = 2;
  private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

  private final LongSupplier nanos;
  private boolean begun;
  private long begin;
  private double last;
  private double spent;
  private double expected = FIRST_COST;
  private int looks;

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
   * @param fraction how much of the training is done; NaN where unknown: it may then end at once
   */
  synchronized boolean isDue(boolean epochDone, double fraction) {
    double now = seconds();
    double total = fraction > 0 && fraction <= 1 ? now / fraction : now;
    double budget = SHARE * total - spent;
    if (now < HEAD_START || !(expected <= budget)) {
      return false;
    }
    double gap = looks == 0 ? 0 : Math.max(LEAST_GAP, (total - now) * expected / budget);
    return now - last >= (epochDone ? gap : Math.max(gap, USUAL_GAP));
  }

  private double seconds() {
    if (!begun) {
      begin = nanos.getAsLong();
      begun = true;
    }
    return (nanos.getAsLong() - begin) / NANOS;
  }

  /** Takes what a look has cost, in seconds of a processor, as it ends. */
  synchronized void looked(double cost) {
    last = seconds();
    spent += cost;
    expected = looks == 0 ? WARM * cost : cost;
    looks++;
  }
}

package dev.ansatz.runtime.engine.internal;

import dev.ansatz.runtime.plan.Sweep.Budget;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Stops the trials of a sweep when its time is over. */
final class SweepClock {
  private final Budget budget;
  private final Control sweep;
  private final Control trials;

  private SweepClock(Budget budget, Control sweep) {
    this.budget = budget;
    this.sweep = sweep;
    this.trials = sweep.child();
  }

  /** Starts the clock. */
  static SweepClock start(Budget budget, Control sweep) {
    SweepClock clock = new SweepClock(budget, sweep);
    budget
        .seconds()
        .ifPresent(
            seconds -> {
              long nanos = (long) Math.min(seconds * 1e9, Long.MAX_VALUE / 2);
              CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS)
                  .execute(clock.trials::stop);
            });
    return clock;
  }

  /** Returns what pauses and stops the trials. */
  Control trials() {
    return trials;
  }

  /** Returns whether the time was over before the sweep was, and nobody stopped it. */
  boolean hasStopped() {
    return trials.token().isStopped() && !sweep.token().isStopped();
  }

  /** Returns why the sweep ended. */
  String reason(int finished, int all) {
    return "the sweep's time budget of %s s was over after %d of %d trials; how many there are"
            .formatted(budget.seconds().getAsDouble(), finished, all)
        + " depends on the machine";
  }
}

package dev.ansatz.runtime.progress;

import dev.ansatz.api.learn.Step.Reading;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Turns reports into positions: keeps each phase's time and estimates what remains of it. */
public final class ProgressMeter {
  private static final double LEAST_FRACTION = 0.02;
  private static final long LEAST_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

  private final LongSupplier nanos;
  private String phase = "";
  private long begun;

  /** Makes a meter; the argument tells the time in nanoseconds. */
  public ProgressMeter(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** Takes a report; a new phase's time begins with its first. */
  public Position report(
      String phaseNow, String activity, double fraction, List<Reading> readings) {
    long now = nanos.getAsLong();
    if (!phaseNow.equals(phase)) {
      phase = phaseNow;
      begun = now;
    }
    long elapsed = now - begun;
    return new Position(
        activity,
        fraction,
        TimeUnit.NANOSECONDS.toSeconds(elapsed),
        remaining(elapsed, fraction),
        readings);
  }

  private static OptionalLong remaining(long elapsed, double fraction) {
    boolean tellable = fraction >= LEAST_FRACTION && fraction < 1 && elapsed >= LEAST_NANOS;
    return tellable
        ? OptionalLong.of(Math.round(elapsed * (1 - fraction) / fraction / 1e9))
        : OptionalLong.empty();
  }
}

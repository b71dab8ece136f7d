package dev.ansatz.cli.internal.progress;

import dev.ansatz.runtime.progress.Position;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Lines for a log: one where a phase begins, then one for every tenth of it but not more than one a
 * second, and one at least every five seconds while there is something to report; in a long phase
 * the pauses grow to a tenth of it.
 */
public final class PlainDisplay implements Display {
  private static final long SHORT_PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);
  private static final long LONG_PAUSE_NANOS = TimeUnit.SECONDS.toNanos(5);
  private static final int PATIENCE_SHARE = 10;
  private static final double TENTH = 0.1;

  private final PrintStream err;
  private final LongSupplier nanos;
  private String phase = "";
  private double fraction;
  private long written;

  /** Makes a display. */
  public PlainDisplay(PrintStream err, LongSupplier nanos) {
    this.err = err;
    this.nanos = nanos;
  }

  @Override
  public void show(String phaseNow, Position position) {
    long now = nanos.getAsLong();
    if (phaseNow.equals(phase) && !isDue(position, now - written)) {
      return;
    }
    phase = phaseNow;
    fraction = position.fraction();
    written = now;
    err.println(ProgressLine.plain(position));
  }

  private boolean isDue(Position position, long pause) {
    boolean further = position.fraction() - fraction >= TENTH;
    long patience = TimeUnit.SECONDS.toNanos(position.elapsedSeconds()) / PATIENCE_SHARE;
    return pause >= Math.max(LONG_PAUSE_NANOS, patience) || pause >= SHORT_PAUSE_NANOS && further;
  }

  @Override
  public void message(String sentence) {
    err.println(sentence);
  }

  @Override
  public void close() {
    err.flush();
  }
}

package dev.ansatz.cli.internal.progress;

import dev.ansatz.runtime.progress.Position;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** One line on a terminal, drawn again in place. Draws what comes too fast only in part. */
public final class DrawnDisplay implements Display {
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(80);
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream err;
  private final Terminal terminal;
  private final LongSupplier nanos;
  private String activity = "";
  private long drawn;
  private boolean visible;

  /** Makes a display. */
  public DrawnDisplay(PrintStream err, Terminal terminal, LongSupplier nanos) {
    this.err = err;
    this.terminal = terminal;
    this.nanos = nanos;
  }

  @Override
  public void show(String phase, Position position) {
    long now = nanos.getAsLong();
    if (position.activity().equals(activity) && now - drawn < PAUSE_NANOS) {
      return;
    }
    activity = position.activity();
    drawn = now;
    visible = true;
    err.print(CLEAR + ProgressLine.drawn(position, terminal));
    err.flush();
  }

  @Override
  public void message(String sentence) {
    close();
    err.println(sentence);
  }

  @Override
  public void close() {
    if (visible) {
      err.print(CLEAR);
      err.flush();
      visible = false;
      activity = "";
    }
  }
}

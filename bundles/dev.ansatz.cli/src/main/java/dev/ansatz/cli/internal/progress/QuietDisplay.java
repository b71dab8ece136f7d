package dev.ansatz.cli.internal.progress;

import dev.ansatz.runtime.progress.Position;
import java.io.PrintStream;

/** Shows sentences but no progress. */
public final class QuietDisplay implements Display {
  private final PrintStream err;

  /** Makes a display. */
  public QuietDisplay(PrintStream err) {
    this.err = err;
  }

  @Override
  public void show(String phase, Position position) {}

  @Override
  public void message(String sentence) {
    err.println(sentence);
  }

  @Override
  public void close() {
    err.flush();
  }
}

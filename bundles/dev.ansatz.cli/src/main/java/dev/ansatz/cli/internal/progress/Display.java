package dev.ansatz.cli.internal.progress;

import dev.ansatz.runtime.progress.Position;

/** Shows how far a run has come. */
public sealed interface Display permits DrawnDisplay, PlainDisplay, QuietDisplay {

  /**
   * Takes a position; shows it where it is time for that.
   *
   * @param phase the phase it belongs to
   * @param position the position
   */
  void show(String phase, Position position);

  /** Shows a sentence that stays. */
  void message(String sentence);

  /** Leaves nothing unfinished behind. */
  void close();
}

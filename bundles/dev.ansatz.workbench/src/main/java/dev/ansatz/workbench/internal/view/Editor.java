package dev.ansatz.workbench.internal.view;

import dev.ansatz.workbench.internal.job.JobOrder;
import dev.ansatz.workbench.internal.ui.Observable;
import java.nio.file.Path;
import java.util.Optional;

/** An experiment that is being edited. On the event thread. */
public interface Editor extends View {

  /** Returns what its tab says. */
  Observable<String> title();

  /** Returns its file; none where it was never saved. */
  Optional<Path> file();

  /** Returns whether it holds what its file does not. */
  Observable<Boolean> dirty();

  /** Returns the text as it is now. */
  Observable<String> text();

  /** Replaces the text, as one step that can be undone. */
  void type(String text);

  /**
   * Writes the file; asks for its name where it has none.
   *
   * @return whether it is written
   */
  boolean save();

  /** Undoes the last change, if there is one. */
  void undo();

  /** Does again what was undone last, if there is anything. */
  void redo();

  /** Shows a place in the text; lines and columns from 1. */
  void reveal(int line, int column);

  /** Returns the order that runs the experiment as it is typed now. */
  JobOrder order();
}

package dev.ansatz.workbench.internal.session;

import java.awt.Component;
import java.nio.file.Path;

/** What views may ask of the window. On the event thread. */
public interface Stage {

  /** Brings a view to the front; opens it where it is closed. */
  void show(String view);

  /** Changes to a perspective. */
  void perspective(String id);

  /** Opens an experiment file in an editor, or brings its editor to the front. */
  void edit(Path experiment);

  /** Opens an experiment in an editor without a file yet. */
  void edit(String name, String text);

  /** Shows a sentence in the status bar. */
  void say(String sentence);

  /** Tells of a failure: a sentence that says what to do. */
  void tell(String title, String sentence);

  /** Returns what dialogs belong to. */
  Component owner();
}

package dev.ansatz.workbench.internal.window;

import java.nio.file.Path;
import java.util.List;

/** What goes beyond one window. On the event thread. */
public interface WindowOwner {

  /** Opens another workspace in this window's place. */
  void switchTo(MainWindow from, Path workspace);

  /** Returns the folders that were open, the latest first. */
  List<Path> recent();

  /** Shows the preferences. */
  void preferences(MainWindow from);

  /** Changes the theme: {@code light}, {@code dark} or {@code system}. */
  void theme(String name);

  /** Tells of a failure: a sentence that says what to do. */
  void tell(MainWindow from, String title, String sentence);

  /** A window has been closed. */
  void closed(MainWindow window);
}

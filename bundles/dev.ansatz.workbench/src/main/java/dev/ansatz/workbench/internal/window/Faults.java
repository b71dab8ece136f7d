package dev.ansatz.workbench.internal.window;

import dev.ansatz.workbench.internal.session.Journal;
import dev.ansatz.workbench.internal.session.Session;
import javax.swing.SwingUtilities;

/**
 * What is told of mistakes of ours: a line in the console, a sentence in the status bar, the stack
 * trace on standard error. The workbench goes on.
 */
final class Faults {
  private Faults() {}

  static void tellOf(Session session) {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, fault) -> {
          fault.printStackTrace();
          SwingUtilities.invokeLater(() -> tell(session, fault));
        });
  }

  private static void tell(Session session, Throwable fault) {
    String sentence = "Something went wrong in the workbench itself: " + fault;
    session.journal().add(Journal.Level.ERROR, "workbench", sentence);
    session.stage().say(sentence + ". It goes on; the console of the shell says where.");
  }
}

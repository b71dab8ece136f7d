package dev.ansatz.workbench.internal.app;

import dev.ansatz.workbench.internal.window.Message;
import java.awt.Component;
import javax.swing.JOptionPane;

/** How failures are told. */
interface Voice {

  /** Tells of a failure. On the event thread. */
  void tell(Component owner, String title, String sentence);

  /** Tells in a dialog, and waits until it has been read. */
  static void dialog(Component owner, String title, String sentence) {
    JOptionPane.showMessageDialog(owner, new Message(sentence), title, JOptionPane.ERROR_MESSAGE);
  }
}

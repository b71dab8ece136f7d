package dev.ansatz.workbench.internal.window;

import dev.ansatz.workbench.internal.view.Editor;
import javax.swing.JOptionPane;

/** Asks what to do with what is not saved. */
final class SaveQuestion {
  private static final int SAVE = 0;
  private static final int DISCARD = 1;

  private SaveQuestion() {}

  /** Returns whether the editor may be closed. */
  static boolean ask(Editor editor) {
    Object[] options = {"Save", "Discard", "Keep open"};
    int answer =
        JOptionPane.showOptionDialog(
            editor.component(),
            new Message("The changes of " + editor.title().get() + " are not saved."),
            "Close the editor?",
            JOptionPane.YES_NO_CANCEL_OPTION,
            JOptionPane.QUESTION_MESSAGE,
            null,
            options,
            options[SAVE]);
    return answer == DISCARD || answer == SAVE && editor.save();
  }
}

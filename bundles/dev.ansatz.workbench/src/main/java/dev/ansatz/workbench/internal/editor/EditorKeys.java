package dev.ansatz.workbench.internal.editor;

import dev.ansatz.workbench.internal.view.Editor;
import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** The keys of the history, for the fields of the form too. */
final class EditorKeys {
  private EditorKeys() {}

  static void install(JComponent panel, Editor editor) {
    bind(panel, "control Z", editor::undo);
    bind(panel, "control shift Z", editor::redo);
    bind(panel, "control Y", editor::redo);
    bind(panel, "meta Z", editor::undo);
    bind(panel, "meta shift Z", editor::redo);
  }

  private static void bind(JComponent panel, String stroke, Runnable action) {
    panel
        .getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
        .put(KeyStroke.getKeyStroke(stroke), stroke);
    panel
        .getActionMap()
        .put(
            stroke,
            new AbstractAction() {
              private static final long serialVersionUID = 1;

              @Override
              public void actionPerformed(ActionEvent event) {
                action.run();
              }
            });
  }
}

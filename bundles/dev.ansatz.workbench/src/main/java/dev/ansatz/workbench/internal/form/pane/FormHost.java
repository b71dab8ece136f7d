package dev.ansatz.workbench.internal.form.pane;

import dev.ansatz.workbench.internal.form.FormEdits;
import java.awt.Rectangle;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import javax.swing.JComponent;
import javax.swing.UIManager;

/**
 * What the rows of a form have in common.
 *
 * @param edits what they do to the text
 * @param help shows what the focused one is
 */
record FormHost(FormEdits edits, HelpPane help) {

  /** Has a component tell of its focus. */
  void watch(JComponent component, RowView view) {
    component.addFocusListener(
        new FocusListener() {
          @Override
          public void focusGained(FocusEvent event) {
            help.show(view);
            component.scrollRectToVisible(
                new Rectangle(component.getWidth(), component.getHeight()));
          }

          @Override
          public void focusLost(FocusEvent event) {
            edits.endStep();
          }
        });
  }

  static void name(JComponent component, String name, String words) {
    component.setName(name);
    component.getAccessibleContext().setAccessibleName(words);
  }

  static java.awt.Color grey() {
    return UIManager.getColor("Label.disabledForeground");
  }
}

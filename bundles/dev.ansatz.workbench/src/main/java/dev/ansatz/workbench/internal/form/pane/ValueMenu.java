package dev.ansatz.workbench.internal.form.pane;

import dev.ansatz.workbench.internal.form.FormEdits;
import dev.ansatz.workbench.internal.ui.Clipping;
import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;

/** What can be done with a setting: the menu of its label and its field. */
final class ValueMenu {
  private static final String SHOW = "show menu";

  private final ValueView view;
  private final FormEdits edits;

  private ValueMenu(ValueView view, FormEdits edits) {
    this.view = view;
    this.edits = edits;
  }

  static void install(JComponent label, JComponent field, ValueView view, FormEdits edits) {
    ValueMenu menu = new ValueMenu(view, edits);
    JPopupMenu popup = menu.popup();
    label.setComponentPopupMenu(popup);
    field.setComponentPopupMenu(popup);
    field.getInputMap().put(KeyStroke.getKeyStroke("CONTEXT_MENU"), SHOW);
    field.getInputMap().put(KeyStroke.getKeyStroke("shift F10"), SHOW);
    field
        .getActionMap()
        .put(
            SHOW,
            new AbstractAction() {
              private static final long serialVersionUID = 1;

              @Override
              public void actionPerformed(ActionEvent event) {
                popup.show(field, 0, field.getHeight());
              }
            });
  }

  private JPopupMenu popup() {
    JPopupMenu popup = new JPopupMenu();
    popup.setName("form.menu." + view.row().path());
    item(popup, "sweep", "Sweep this setting…", () -> edits.sweep(view.value()));
    item(popup, "reset", "Reset to default", () -> edits.remove(view.row().path()));
    popup.addSeparator();
    item(popup, "reveal", "Show in the YAML", () -> edits.reveal(view.row().path()));
    item(popup, "address", "Copy address", () -> Clipping.copy(view.value().address()));
    return popup;
  }

  private static void item(JPopupMenu popup, String id, String title, Runnable action) {
    JMenuItem item = new JMenuItem(title);
    item.setName("form.menu." + id);
    item.addActionListener(event -> action.run());
    popup.add(item);
  }
}

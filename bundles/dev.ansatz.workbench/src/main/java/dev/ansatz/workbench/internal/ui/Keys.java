package dev.ansatz.workbench.internal.ui;

import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;

/** Has lists, tables and trees heed keys and double clicks. */
public final class Keys {
  private Keys() {}

  /** Does something at a double click and at Enter. */
  public static void onOpen(JComponent component, Runnable action) {
    on(component, "ENTER", action);
    component.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent event) {
            if (SwingUtilities.isLeftMouseButton(event) && event.getClickCount() == 2) {
              action.run();
            }
          }
        });
  }

  /**
   * Does something at a key.
   *
   * @param key as {@link KeyStroke#getKeyStroke(String)} reads it
   */
  public static void on(JComponent component, String key, Runnable action) {
    KeyStroke stroke = KeyStroke.getKeyStroke(key);
    component.getInputMap(JComponent.WHEN_FOCUSED).put(stroke, key);
    component.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(stroke, key);
    component
        .getActionMap()
        .put(
            key,
            new AbstractAction() {
              private static final long serialVersionUID = 1;

              @Override
              public void actionPerformed(ActionEvent event) {
                action.run();
              }
            });
  }
}

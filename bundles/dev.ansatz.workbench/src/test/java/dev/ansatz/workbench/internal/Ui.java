package dev.ansatz.workbench.internal;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.ActionEvent;
import java.awt.event.MouseEvent;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** Finds components by their names and does with them what a user does. On the event thread. */
public final class Ui {
  private Ui() {}

  /** Returns the component of a name and type below another one. */
  public static <T extends Component> T find(Component root, String name, Class<T> type) {
    Component found = search(root, name);
    if (found == null) {
      throw new AssertionError("there is no component '" + name + "'");
    }
    return type.cast(found);
  }

  /** Returns whether there is a component of a name below another one. */
  public static boolean isThere(Component root, String name) {
    return search(root, name) != null;
  }

  private static Component search(Component component, String name) {
    if (name.equals(component.getName())) {
      return component;
    }
    if (component instanceof Container container) {
      for (Component child : container.getComponents()) {
        Component found = search(child, name);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** Types a key that a component has bound. */
  public static void press(JComponent component, String key) {
    KeyStroke stroke = KeyStroke.getKeyStroke(key);
    Object name = component.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).get(stroke);
    component.getActionMap().get(name).actionPerformed(new ActionEvent(component, 0, key));
  }

  /** Clicks on a place of a component with the left button. */
  public static void click(Component component, int x, int y, int count) {
    for (int id :
        new int[] {MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED}) {
      component.dispatchEvent(
          new MouseEvent(
              component,
              id,
              0,
              MouseEvent.BUTTON1_DOWN_MASK,
              x,
              y,
              count,
              false,
              MouseEvent.BUTTON1));
    }
  }
}

package dev.ansatz.workbench.internal;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.awt.event.MouseListener;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;

/** Finds components in a view, and uses them as a user would. */
public final class Find {
  private Find() {}

  /** Returns the component of a name. */
  public static <T> T named(Container root, String name, Class<T> type) {
    return all(root).stream()
        .filter(component -> name.equals(component.getName()))
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " '" + name + "'"));
  }

  /** Returns whether there is a component of a name. */
  public static boolean has(Container root, String name) {
    return all(root).stream().anyMatch(component -> name.equals(component.getName()));
  }

  /** Returns all that is below a component. */
  public static List<Component> all(Container root) {
    List<Component> all = new ArrayList<>(List.of(root));
    for (Component child : root.getComponents()) {
      if (child instanceof Container container) {
        all.addAll(all(container));
      } else {
        all.add(child);
      }
    }
    return all;
  }

  /** Returns all words that labels, buttons and texts show. */
  public static String texts(Container root) {
    StringBuilder texts = new StringBuilder();
    for (Component component : all(root)) {
      if (component instanceof JLabel label) {
        texts.append(label.getText()).append('\n');
      } else if (component instanceof AbstractButton button) {
        texts.append(button.getText()).append('\n');
      } else if (component instanceof JTextComponent text) {
        texts.append(text.getText()).append('\n');
      }
    }
    return texts.toString();
  }

  /** Clicks on the header of a column. */
  public static void clickHeader(JTable table, int column) {
    table.getTableHeader().setSize(table.getColumnModel().getTotalColumnWidth(), 24);
    Rectangle cell = table.getTableHeader().getHeaderRect(column);
    MouseEvent click =
        new MouseEvent(
            table.getTableHeader(),
            MouseEvent.MOUSE_CLICKED,
            0,
            0,
            (int) cell.getCenterX(),
            (int) cell.getCenterY(),
            1,
            false);
    for (MouseListener listener : table.getTableHeader().getMouseListeners()) {
      listener.mouseClicked(click);
    }
  }
}

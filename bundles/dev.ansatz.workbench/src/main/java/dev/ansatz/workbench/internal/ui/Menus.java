package dev.ansatz.workbench.internal.ui;

import dev.ansatz.workbench.internal.action.Actions;
import dev.ansatz.workbench.internal.action.Command;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;

/** Context menus. */
public final class Menus {
  private Menus() {}

  /**
   * Makes a menu of commands.
   *
   * @param ids the commands; an empty one stands for a line
   */
  public static JPopupMenu of(Actions actions, List<String> ids) {
    JPopupMenu menu = new JPopupMenu();
    for (String id : ids) {
      if (id.isEmpty()) {
        menu.addSeparator();
      } else {
        actions.find(id).ifPresent(command -> menu.add(item(actions, command)));
      }
    }
    return menu;
  }

  private static JMenuItem item(Actions actions, Command command) {
    JMenuItem item = new JMenuItem(command.title());
    if (!command.icon().isEmpty()) {
      item.setIcon(Icons.of(command.icon()));
    }
    item.setName("menu." + command.id());
    item.setEnabled(command.enabled().getAsBoolean());
    item.addActionListener(event -> actions.run(command.id()));
    return item;
  }

  /**
   * Shows a menu where the user asks for one: with the mouse, or with the keyboard.
   *
   * @param pressed selects what is at a place before the menu is made
   * @param place where the menu comes when the keyboard asks
   */
  public static void install(
      JComponent component,
      Consumer<Point> pressed,
      Supplier<Point> place,
      Supplier<JPopupMenu> menu) {
    component.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mousePressed(MouseEvent event) {
            show(event);
          }

          @Override
          public void mouseReleased(MouseEvent event) {
            show(event);
          }

          private void show(MouseEvent event) {
            if (event.isPopupTrigger()) {
              pressed.accept(event.getPoint());
              menu.get().show(component, event.getX(), event.getY());
            }
          }
        });
    Runnable byKey =
        () -> {
          Point at = place.get();
          menu.get().show(component, at.x, at.y);
        };
    Keys.on(component, "CONTEXT_MENU", byKey);
    Keys.on(component, "shift F10", byKey);
  }
}

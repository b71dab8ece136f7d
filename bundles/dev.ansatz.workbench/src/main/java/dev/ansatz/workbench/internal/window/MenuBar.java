package dev.ansatz.workbench.internal.window;

import dev.ansatz.workbench.internal.action.Actions;
import dev.ansatz.workbench.internal.action.Command;
import dev.ansatz.workbench.internal.action.CommandAction;
import dev.ansatz.workbench.internal.session.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;

/** The menus, made of the commands: what stands before the dot of an id is the menu. */
final class MenuBar {
  private static final Map<String, String> MENUS = menus();
  private static final Set<String> BEGINS_GROUP =
      Set.of(
          "file.save",
          "file.workspace",
          "file.preferences",
          "file.quit",
          "view.theme-light",
          "view.reset");

  private final Actions actions;
  private final Map<String, JMenu> menus = new LinkedHashMap<>();
  private final JMenuBar bar = new JMenuBar();

  MenuBar(Session session) {
    this.actions = session.actions();
    MENUS.forEach(
        (id, title) -> {
          JMenu menu = new JMenu(title);
          menu.setName("menu." + id);
          menu.setMnemonic(title.charAt(0));
          menus.put(id, menu);
          bar.add(menu);
        });
    fill(actions.all().get());
    actions.all().listen(this::fill);
  }

  private static Map<String, String> menus() {
    Map<String, String> menus = new LinkedHashMap<>();
    menus.put("file", "File");
    menus.put("edit", "Edit");
    menus.put("run", "Run");
    menus.put("figure", "Figure");
    menus.put("view", "View");
    menus.put("perspective", "Perspective");
    menus.put("help", "Help");
    return menus;
  }

  JMenuBar component() {
    return bar;
  }

  private void fill(List<Command> commands) {
    menus.values().forEach(JMenu::removeAll);
    for (Command command : commands) {
      JMenu menu = menus.get(command.id().substring(0, command.id().indexOf('.')));
      if (menu != null) {
        if (BEGINS_GROUP.contains(command.id()) && menu.getItemCount() > 0) {
          menu.addSeparator();
        }
        JMenuItem item = new JMenuItem(new CommandAction(actions, command));
        item.setName("menu." + command.id());
        item.setToolTipText(null);
        menu.add(item);
      }
    }
    menus.values().forEach(menu -> menu.setVisible(menu.getItemCount() > 0));
  }
}

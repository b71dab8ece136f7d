package dev.ansatz.workbench.internal.window;

import dev.ansatz.workbench.internal.action.Actions;
import dev.ansatz.workbench.internal.action.Command;
import dev.ansatz.workbench.internal.action.CommandAction;
import dev.ansatz.workbench.internal.dock.Perspective;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Icons;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;

/** The window's tool bar: what is done most, the palette, the perspectives. */
final class ToolBar {
  private final Session session;
  private final Supplier<Perspective> shown;
  private final Map<Perspective, JToggleButton> perspectives = new EnumMap<>(Perspective.class);

  ToolBar(Session session, Supplier<Perspective> shown) {
    this.session = session;
    this.shown = shown;
  }

  JComponent component() {
    JPanel bar = new JPanel(new MigLayout("insets 4 8 4 8, gap 4", "[][][][][]push[]push[][][][]"));
    bar.setName("toolbar");
    for (String id : new String[] {"file.new", "file.save", "edit.undo", "edit.redo"}) {
      bar.add(button(id, false));
    }
    bar.add(button("run.start", true), "gapleft 8");
    bar.add(palette(), "w 140:340:420");
    ButtonGroup group = new ButtonGroup();
    for (Perspective perspective : Perspective.values()) {
      JToggleButton button = toggle(perspective);
      group.add(button);
      perspectives.put(perspective, button);
      bar.add(button);
    }
    session.actions().state().listen(state -> showPerspective());
    showPerspective();
    return bar;
  }

  private JButton button(String id, boolean worded) {
    Actions actions = session.actions();
    Command command = actions.find(id).orElseThrow();
    JButton button = new JButton(new CommandAction(actions, command));
    button.setName("toolbar." + id);
    button.setHideActionText(!worded);
    button.putClientProperty("JButton.buttonType", worded ? null : "toolBarButton");
    button.getAccessibleContext().setAccessibleName(command.title());
    button.setFocusable(false);
    return button;
  }

  private JButton palette() {
    JButton button = new JButton("Find a command…", Icons.of("search"));
    button.setName("toolbar.palette");
    button.setHorizontalAlignment(JButton.LEADING);
    button.setToolTipText("All commands (Ctrl+Shift+P)");
    button.setFocusable(false);
    button.addActionListener(event -> session.actions().run("help.palette"));
    return button;
  }

  private JToggleButton toggle(Perspective perspective) {
    JToggleButton button = new JToggleButton(perspective.title(), Icons.of(perspective.icon()));
    button.setName("perspective." + perspective.id());
    button.putClientProperty("JButton.buttonType", "toolBarButton");
    button.setFocusable(false);
    button.addActionListener(event -> session.stage().perspective(perspective.id()));
    return button;
  }

  private void showPerspective() {
    Perspective now = shown.get();
    if (now != null) {
      perspectives.get(now).setSelected(true);
    }
  }
}

package dev.ansatz.workbench.internal.editor;

import dev.ansatz.workbench.internal.action.Command;
import dev.ansatz.workbench.internal.action.Shortcuts;
import dev.ansatz.workbench.internal.ui.Icons;
import java.awt.BorderLayout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.JToolBar;
import javax.swing.UIManager;

/** The buttons above an editor. */
final class EditorBar extends JPanel {
  private static final long serialVersionUID = 1;

  private final JToolBar bar = new JToolBar();
  private final transient Map<Command, JButton> buttons = new HashMap<>();
  private final JToggleButton defaults = new JToggleButton("Defaults", true);

  /** Makes the bar of groups of commands. */
  EditorBar(List<List<Command>> groups, Runnable showDefaults) {
    super(new BorderLayout());
    bar.setFloatable(false);
    bar.getAccessibleContext().setAccessibleName("Editor");
    for (List<Command> group : groups) {
      group.forEach(this::button);
      bar.addSeparator();
    }
    defaults.setName("editor.defaults");
    defaults.setToolTipText("Show settings that have their default values");
    defaults.getAccessibleContext().setAccessibleName("Show default values");
    defaults.addActionListener(event -> showDefaults.run());
    bar.add(defaults);
    add(bar);
    themeChanged();
  }

  private void button(Command command) {
    JButton button = new JButton(Icons.of(command.icon()));
    boolean isMain = command.id().equals("run.start");
    button.setText(isMain ? command.title() : null);
    button.setName("editor." + command.id());
    String shortcut = Shortcuts.words(command);
    button.setToolTipText(command.title() + (shortcut.isEmpty() ? "" : " (" + shortcut + ")"));
    button.getAccessibleContext().setAccessibleName(command.title());
    button.addActionListener(event -> command.action().run());
    buttons.put(command, button);
    bar.add(button);
  }

  /** Looks what can be done now. */
  void refresh() {
    buttons.forEach((command, button) -> button.setEnabled(command.enabled().getAsBoolean()));
  }

  /** Shows whether defaults are shown. */
  void showsDefaults(boolean areShown) {
    defaults.setSelected(areShown);
  }

  void themeChanged() {
    setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createMatteBorder(
                0, 0, 1, 0, UIManager.getColor("Component.borderColor")),
            BorderFactory.createEmptyBorder(2, 4, 2, 4)));
  }
}

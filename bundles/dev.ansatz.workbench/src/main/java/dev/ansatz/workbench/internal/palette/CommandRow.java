package dev.ansatz.workbench.internal.palette;

import dev.ansatz.workbench.internal.action.Command;
import dev.ansatz.workbench.internal.action.Shortcuts;
import dev.ansatz.workbench.internal.ui.Icons;
import java.awt.Component;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;

/** A command's line in the palette: icon, title, shortcut. */
final class CommandRow extends JPanel implements ListCellRenderer<Command> {
  private static final long serialVersionUID = 1;

  private final JLabel title = new JLabel();
  private final JLabel shortcut = new JLabel();

  CommandRow() {
    super(new MigLayout("insets 4 8 4 8", "[grow,fill][]"));
    add(title);
    add(shortcut);
  }

  @Override
  public Component getListCellRendererComponent(
      JList<? extends Command> list, Command command, int index, boolean selected, boolean focus) {
    title.setText(Palette.title(command));
    Icon icon = Icons.of(command.icon().isEmpty() ? "none" : command.icon());
    title.setIcon(icon);
    title.setEnabled(command.enabled().getAsBoolean());
    shortcut.setText(Shortcuts.words(command));
    setBackground(selected ? list.getSelectionBackground() : list.getBackground());
    title.setForeground(selected ? list.getSelectionForeground() : list.getForeground());
    shortcut.setForeground(
        selected ? list.getSelectionForeground() : UIManager.getColor("Label.disabledForeground"));
    getAccessibleContext().setAccessibleName(Palette.title(command));
    return this;
  }
}

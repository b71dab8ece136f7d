package dev.ansatz.workbench.internal.action;

import dev.ansatz.workbench.internal.ui.Icons;
import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.Action;

/** A command as Swing's menus and buttons want it. */
public final class CommandAction extends AbstractAction {
  private static final long serialVersionUID = 1;

  private final transient Actions actions;
  private final transient Command command;

  /** Makes the action of a command; it follows whether the command can be done. */
  public CommandAction(Actions actions, Command command) {
    super(command.title());
    this.actions = actions;
    this.command = command;
    if (!command.icon().isEmpty()) {
      putValue(SMALL_ICON, Icons.of(command.icon()));
    }
    Shortcuts.of(command).ifPresent(stroke -> putValue(ACCELERATOR_KEY, stroke));
    String words = Shortcuts.words(command);
    putValue(
        Action.SHORT_DESCRIPTION,
        words.isEmpty() ? command.title() : command.title() + " (" + words + ")");
    actions.state().listen(state -> refresh());
    refresh();
  }

  private void refresh() {
    setEnabled(command.enabled().getAsBoolean());
  }

  @Override
  public void actionPerformed(ActionEvent event) {
    actions.run(command.id());
  }
}

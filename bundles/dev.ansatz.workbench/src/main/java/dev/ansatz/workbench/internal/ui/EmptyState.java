package dev.ansatz.workbench.internal.ui;

import dev.ansatz.workbench.internal.action.Command;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.UIManager;

/** What a view shows while it has nothing: what it is for, and what to do. */
public final class EmptyState {
  private static final int MARGIN = 16;

  private EmptyState() {}

  /**
   * Makes the component.
   *
   * @param what one sentence: what the view will show
   * @param next one sentence: what to do
   * @param commands what does it, a button each; may be empty
   */
  public static JComponent of(String what, String next, List<Command> commands) {
    JPanel panel = new JPanel(new ReadingColumn());
    panel.setBorder(BorderFactory.createEmptyBorder(MARGIN, MARGIN, MARGIN, MARGIN));
    panel.add(sentence(what));
    JTextArea advice = sentence(next);
    advice.setForeground(UIManager.getColor("Label.disabledForeground"));
    panel.add(advice);
    commands.forEach(command -> panel.add(button(command)));
    return panel;
  }

  private static JButton button(Command command) {
    JButton button = new JButton(command.title());
    if (!command.icon().isEmpty()) {
      button.setIcon(Icons.of(command.icon()));
    }
    button.setName("empty." + command.id());
    button.addActionListener(event -> command.action().run());
    return button;
  }

  private static JTextArea sentence(String text) {
    JTextArea area = new JTextArea(text);
    area.setLineWrap(true);
    area.setWrapStyleWord(true);
    area.setEditable(false);
    area.setFocusable(false);
    area.setOpaque(false);
    area.setBorder(null);
    area.setFont(UIManager.getFont("Label.font"));
    return area;
  }
}

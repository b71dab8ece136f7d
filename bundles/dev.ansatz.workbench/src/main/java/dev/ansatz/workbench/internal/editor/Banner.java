package dev.ansatz.workbench.internal.editor;

import dev.ansatz.workbench.internal.ui.Icons;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;

/** A strip with a sentence and what can be done about it. */
final class Banner extends JPanel {
  private static final long serialVersionUID = 1;

  private final JLabel label = new JLabel();

  /** What a button does. */
  record Choice(String id, String title, Runnable action) {}

  Banner() {
    super(new MigLayout("insets 4 8 4 8, gap 8", "[grow, fill][]"));
    setName("editor.banner");
    setVisible(false);
    themeChanged();
  }

  void themeChanged() {
    setBackground(UIManager.getColor("ToolTip.background"));
    setBorder(
        BorderFactory.createMatteBorder(0, 0, 1, 0, UIManager.getColor("Component.borderColor")));
  }

  /** Shows a sentence with its buttons, each of which takes it away. */
  void ask(String sentence, List<Choice> choices) {
    removeAll();
    label.setText(sentence);
    label.setToolTipText(sentence);
    label.setIcon(Icons.of("warning"));
    add(label, "wmin 0");
    choices.forEach(this::button);
    setVisible(true);
    revalidate();
    repaint();
  }

  private void button(Choice choice) {
    JButton button = new JButton(choice.title());
    button.setName("editor.banner." + choice.id());
    button.addActionListener(
        event -> {
          hideBanner();
          choice.action().run();
        });
    add(button);
  }

  void hideBanner() {
    setVisible(false);
  }

  /** Returns the sentence that is shown; empty where none is. */
  String shown() {
    return isVisible() ? label.getText() : "";
  }
}

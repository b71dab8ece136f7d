package dev.ansatz.workbench.internal.view.progress;

import dev.ansatz.workbench.internal.ui.Icons;
import dev.ansatz.workbench.internal.ui.Tips;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;

/** How a run stands: its name, its bar, a sentence, and what can be done. */
final class Card {
  private static final int PARTS = 1000;
  private static final double PERCENT = 100;

  private final JPanel panel =
      new JPanel(new MigLayout("fillx, insets 8, wrap 1, gap 4, hidemode 3", "[grow,fill]"));
  private final JLabel name;
  private final JLabel state = new JLabel();
  private final JProgressBar bar = new JProgressBar(0, PARTS);
  private final JTextArea words = new JTextArea();
  private final JPanel buttons = new JPanel(new MigLayout("insets 0, gap 4, hidemode 3"));

  Card(String title) {
    name = new JLabel(title);
    name.setFont(name.getFont().deriveFont(Font.BOLD));
    name.setToolTipText(Tips.wrapped(title));
    state.setForeground(UIManager.getColor("Label.disabledForeground"));
    bar.setStringPainted(true);
    bar.getAccessibleContext().setAccessibleName("Progress of " + title);
    words.setLineWrap(true);
    words.setWrapStyleWord(true);
    words.setEditable(false);
    words.setFocusable(false);
    words.setOpaque(false);
    words.setBorder(null);
    words.setFont(UIManager.getFont("Label.font"));
    words.setForeground(UIManager.getColor("Label.disabledForeground"));
    JPanel head = new JPanel(new MigLayout("insets 0, fillx", "[grow,fill,0:0][]"));
    head.add(name);
    head.add(state);
    panel.add(head);
    panel.add(bar);
    panel.add(words, "wmin 60");
    panel.add(buttons);
    panel.setBorder(
        BorderFactory.createMatteBorder(0, 0, 1, 0, UIManager.getColor("Separator.foreground")));
  }

  JComponent component() {
    return panel;
  }

  /** Adds a button. */
  JButton button(String id, String icon, String title, Runnable action) {
    JButton button = new JButton(title, Icons.of(icon));
    button.setName(id);
    button.putClientProperty("JButton.buttonType", "toolBarButton");
    button.getAccessibleContext().setAccessibleName(title + " " + name.getText());
    button.addActionListener(event -> action.run());
    buttons.add(button);
    return button;
  }

  void show(Icon icon, String standing, String sentence) {
    name.setIcon(icon);
    state.setText(standing);
    if (!words.getText().equals(sentence)) {
      words.setText(sentence);
      panel.revalidate();
    }
  }

  /** Shows how much is done, 0 to 1; NaN where that is unknown. */
  void progress(double fraction) {
    boolean known = !Double.isNaN(fraction);
    bar.setIndeterminate(!known);
    bar.setStringPainted(known);
    bar.setValue(known ? (int) Math.round(PARTS * fraction) : 0);
    bar.setString(known ? Math.round(PERCENT * fraction) + " %" : null);
  }

  void hideBar() {
    bar.setIndeterminate(false);
    bar.setVisible(false);
  }
}

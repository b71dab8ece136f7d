package dev.ansatz.workbench.internal.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.ansatz.workbench.internal.Pictures;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import org.junit.jupiter.api.Test;

class DressTest {

  @Test
  void aThemeThatChangesLeavesColoursAndMissingBordersAsTheyWereGiven() {
    Pictures.onEventThread(
        () -> {
          Theme.LIGHT.install();
          JTextArea hint = new JTextArea("Choose a setting.");
          hint.setForeground(UIManager.getColor("Label.disabledForeground"));
          hint.setBorder(null);
          JScrollPane scroll = new JScrollPane(hint);
          scroll.setBorder(null);
          JTextArea plain = new JTextArea();
          JPanel panel = new JPanel();
          panel.add(scroll);
          panel.add(plain);
          Dress dress = Dress.of(panel);
          Theme.DARK.install();
          dress.change();
          assertEquals(UIManager.getColor("Label.disabledForeground"), hint.getForeground());
          assertEquals(UIManager.getColor("TextArea.foreground"), plain.getForeground());
          assertNull(hint.getBorder());
          assertNull(scroll.getBorder());
          Theme.LIGHT.install();
        });
  }
}

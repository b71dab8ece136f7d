package dev.ansatz.workbench.internal.form.pane;

import java.awt.Color;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import javax.swing.text.DefaultCaret;

/** A text that wraps and cannot be changed. */
final class Sentence extends JTextArea {
  private static final long serialVersionUID = 1;

  Sentence(String text, Color colour) {
    DefaultCaret still = new DefaultCaret();
    still.setUpdatePolicy(DefaultCaret.NEVER_UPDATE); // else a new text scrolls the form to it
    setCaret(still);
    setText(text);
    setLineWrap(true);
    setWrapStyleWord(true);
    setEditable(false);
    setFocusable(false);
    setOpaque(false);
    setBorder(null);
    setFont(UIManager.getFont("Label.font"));
    setForeground(colour);
  }
}

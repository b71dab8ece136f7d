package dev.ansatz.workbench.internal.window;

import java.awt.Dimension;
import javax.swing.JTextArea;
import javax.swing.UIManager;

/** Sentences in a dialog: wrapped, and to be selected and copied. */
public final class Message extends JTextArea {
  private static final long serialVersionUID = 1;
  private static final int COLUMNS = 48;

  /** Makes the text. */
  public Message(String sentence) {
    super(sentence, 0, COLUMNS);
    setEditable(false);
    setLineWrap(true);
    setWrapStyleWord(true);
    setOpaque(false);
    setFont(UIManager.getFont("Label.font"));
    setSize(new Dimension(getPreferredSize().width, Short.MAX_VALUE));
    getAccessibleContext().setAccessibleName(sentence);
  }
}

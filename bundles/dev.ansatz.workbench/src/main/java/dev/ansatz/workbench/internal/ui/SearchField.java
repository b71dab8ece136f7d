package dev.ansatz.workbench.internal.ui;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.function.Consumer;
import javax.swing.JTextField;
import javax.swing.Timer;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** A field to search while typing: tells of its text a moment after the last key. */
public final class SearchField extends JTextField {
  private static final long serialVersionUID = 1;
  private static final int PAUSE_MILLIS = 150;
  private static final int COLUMNS = 12;

  private final transient Consumer<String> changed;
  private final Timer timer = new Timer(PAUSE_MILLIS, event -> tell());
  private String told = "";

  /**
   * Makes a field.
   *
   * @param name the component's name
   * @param hint what stands in it while it is empty
   * @param changed is told of the text
   */
  public SearchField(String name, String hint, Consumer<String> changed) {
    super(COLUMNS);
    this.changed = changed;
    setName(name);
    putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, hint);
    putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
    getAccessibleContext().setAccessibleName(hint);
    timer.setRepeats(false);
    addActionListener(event -> tell());
    getDocument().addDocumentListener(new Typing());
  }

  private void tell() {
    timer.stop();
    if (!getText().equals(told)) {
      told = getText();
      changed.accept(told);
    }
  }

  private final class Typing implements DocumentListener {
    @Override
    public void insertUpdate(DocumentEvent event) {
      timer.restart();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
      timer.restart();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
      timer.restart();
    }
  }
}

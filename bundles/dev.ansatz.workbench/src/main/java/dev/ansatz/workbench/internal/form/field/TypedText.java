package dev.ansatz.workbench.internal.form.field;

import javax.swing.SwingUtilities;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;

/** Tells what the user types, and nothing of what the program writes. */
public final class TypedText implements DocumentListener {
  private final JTextComponent component;
  private final Runnable typed;
  private boolean isShowing;
  private boolean isTelling;

  /** Listens to a component. */
  public TypedText(JTextComponent component, Runnable typed) {
    this.component = component;
    this.typed = typed;
    component.getDocument().addDocumentListener(this);
  }

  /** Writes a text without telling. */
  public void show(String text) {
    if (!component.getText().equals(text)) {
      isShowing = true;
      component.setText(text);
      component.setCaretPosition(0);
      isShowing = false;
    }
  }

  /** Returns what stands there. */
  public String text() {
    return component.getText();
  }

  @Override
  public void insertUpdate(DocumentEvent event) {
    tell();
  }

  @Override
  public void removeUpdate(DocumentEvent event) {
    tell();
  }

  @Override
  public void changedUpdate(DocumentEvent event) {
    tell();
  }

  // To replace a selection is to remove and then to insert: that is told once.
  private void tell() {
    if (!isShowing && !isTelling) {
      isTelling = true;
      SwingUtilities.invokeLater(
          () -> {
            isTelling = false;
            typed.run();
          });
    }
  }
}

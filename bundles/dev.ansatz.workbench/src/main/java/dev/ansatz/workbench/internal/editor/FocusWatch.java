package dev.ansatz.workbench.internal.editor;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;

/** Notices when the user comes to a component from elsewhere. */
final class FocusWatch implements PropertyChangeListener, AutoCloseable {
  private static final String OWNER = "permanentFocusOwner";

  private final JComponent place;
  private final Runnable entered;

  FocusWatch(JComponent place, Runnable entered) {
    this.place = place;
    this.entered = entered;
    KeyboardFocusManager.getCurrentKeyboardFocusManager().addPropertyChangeListener(OWNER, this);
  }

  @Override
  public void propertyChange(PropertyChangeEvent event) {
    if (isWithin(event.getNewValue()) && !isWithin(event.getOldValue())) {
      entered.run();
    }
  }

  private boolean isWithin(Object component) {
    return component instanceof Component it && SwingUtilities.isDescendingFrom(it, place);
  }

  @Override
  public void close() {
    KeyboardFocusManager.getCurrentKeyboardFocusManager().removePropertyChangeListener(OWNER, this);
  }
}

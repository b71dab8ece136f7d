package dev.ansatz.workbench.internal.ui;

import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JToggleButton;

/** Buttons of tool bars: an icon, and its meaning for the pointer and for readers of screens. */
public final class Buttons {
  private Buttons() {}

  /** Makes a button. */
  public static JButton icon(String name, String icon, String meaning, Runnable action) {
    JButton button = new JButton(Icons.of(icon));
    dress(button, name, meaning);
    button.addActionListener(event -> action.run());
    return button;
  }

  /** Makes a button that stays pressed. */
  public static JToggleButton toggle(String name, String icon, String meaning, boolean pressed) {
    JToggleButton button = new JToggleButton(Icons.of(icon), pressed);
    dress(button, name, meaning);
    return button;
  }

  private static void dress(AbstractButton button, String name, String meaning) {
    button.setName(name);
    button.setToolTipText(meaning);
    button.getAccessibleContext().setAccessibleName(meaning);
    button.putClientProperty("JButton.buttonType", "toolBarButton");
  }
}

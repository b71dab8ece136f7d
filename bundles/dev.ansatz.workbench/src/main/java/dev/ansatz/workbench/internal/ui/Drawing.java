package dev.ansatz.workbench.internal.ui;

import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;

/** A component that draws itself; it can be named for those who do not see it. */
public abstract class Drawing extends JComponent implements Accessible {
  private static final long serialVersionUID = 1;

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext = new AccessibleDrawing();
    }
    return accessibleContext;
  }

  private final class AccessibleDrawing extends AccessibleJComponent {
    private static final long serialVersionUID = 1;

    @Override
    public AccessibleRole getAccessibleRole() {
      return AccessibleRole.CANVAS;
    }
  }
}

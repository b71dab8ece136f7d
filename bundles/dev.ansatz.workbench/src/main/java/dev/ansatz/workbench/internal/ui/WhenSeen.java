package dev.ansatz.workbench.internal.ui;

import java.awt.event.HierarchyEvent;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;

/**
 * Puts work off until a component is seen: what is behind another tab need not follow the
 * selection. A component that is in no window counts as seen. On the event thread.
 */
public final class WhenSeen {
  private final JComponent component;
  private final Runnable work;
  private boolean due;

  /** Watches a component for work that {@link #request} wants. */
  public WhenSeen(JComponent component, Runnable work) {
    this.component = component;
    this.work = work;
    component.addHierarchyListener(this::changed);
  }

  /** Has the work done now, or as soon as the component is seen. */
  public void request() {
    due = true;
    doIfDue();
  }

  private void changed(HierarchyEvent event) {
    if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0) {
      doIfDue();
    }
  }

  private void doIfDue() {
    boolean hidden = SwingUtilities.getWindowAncestor(component) != null && !component.isShowing();
    if (due && !hidden) {
      due = false;
      work.run();
    }
  }
}

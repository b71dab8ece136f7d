package dev.ansatz.workbench.internal.ui;

import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTable;

/** Panes that scroll and have no border: the dock has one. */
public final class Scrolling {
  private static final int STEP = 16;

  private Scrolling() {}

  /** Returns a pane around a component. */
  public static JScrollPane bare(JComponent component) {
    JScrollPane scroll = new JScrollPane(component);
    // Not null: a table would put a border of its own in its place.
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.getVerticalScrollBar().setUnitIncrement(STEP);
    if (component instanceof JTable table) {
      scroll.setColumnHeaderView(table.getTableHeader());
    }
    return scroll;
  }
}

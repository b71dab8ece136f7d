package dev.ansatz.workbench.internal.view.problems;

import dev.ansatz.workbench.internal.ui.Icons;
import java.awt.Component;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;

/** Draws whether a problem is an error or a warning. */
final class KindCell extends DefaultTableCellRenderer {
  private static final long serialVersionUID = 1;

  @Override
  public Component getTableCellRendererComponent(
      JTable table, Object value, boolean selected, boolean focused, int row, int column) {
    super.getTableCellRendererComponent(table, "", selected, false, row, column);
    setVerticalAlignment(TOP);
    setIcon(Icons.of(value.toString()));
    setToolTipText(value.toString());
    getAccessibleContext().setAccessibleName(value.toString());
    return this;
  }
}

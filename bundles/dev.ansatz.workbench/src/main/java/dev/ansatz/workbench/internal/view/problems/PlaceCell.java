package dev.ansatz.workbench.internal.view.problems;

import dev.ansatz.workbench.internal.ui.Middle;
import java.awt.Component;
import javax.swing.JTable;
import javax.swing.UIManager;
import javax.swing.table.DefaultTableCellRenderer;

/** Draws where a problem is. */
final class PlaceCell extends DefaultTableCellRenderer {
  private static final long serialVersionUID = 1;
  private static final int MOST = 40;

  @Override
  public Component getTableCellRendererComponent(
      JTable table, Object value, boolean selected, boolean focused, int row, int column) {
    String place = value.toString();
    super.getTableCellRendererComponent(
        table, Middle.shorten(place, MOST), selected, false, row, column);
    setVerticalAlignment(TOP);
    setToolTipText(place);
    if (!selected) {
      setForeground(UIManager.getColor("Label.disabledForeground"));
    }
    return this;
  }
}

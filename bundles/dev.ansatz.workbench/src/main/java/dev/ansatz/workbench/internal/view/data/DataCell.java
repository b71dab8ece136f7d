package dev.ansatz.workbench.internal.view.data;

import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import javax.swing.table.DefaultTableCellRenderer;

/** Draws a cell: numbers at the right, and what is missing as such. */
final class DataCell extends DefaultTableCellRenderer {
  private static final long serialVersionUID = 1;

  private final transient GridModel model;

  DataCell(GridModel model) {
    this.model = model;
  }

  @Override
  public Component getTableCellRendererComponent(
      JTable table, Object value, boolean selected, boolean focus, int row, int column) {
    super.getTableCellRendererComponent(table, value, selected, focus, row, column);
    boolean missing = column > 0 && model.column(column).isMissing(model.row(row));
    boolean number = column == 0 || model.column(column).isNumeric();
    setBorder(BorderFactory.createEmptyBorder(0, 8, 0, 8));
    setHorizontalAlignment(number ? SwingConstants.RIGHT : SwingConstants.LEFT);
    if (missing) {
      setText("missing");
      setForeground(selected ? getForeground() : UIManager.getColor("Actions.Red"));
    } else {
      setForeground(selected ? table.getSelectionForeground() : colour(column, table));
    }
    setToolTipText(column == 0 ? null : tip(model.row(row), model.column(column)));
    return this;
  }

  private static java.awt.Color colour(int column, JTable table) {
    return column == 0 ? UIManager.getColor("Label.disabledForeground") : table.getForeground();
  }

  private static String tip(int row, DataColumn column) {
    return column.isMissing(row)
        ? "row %d has no value here".formatted(row)
        : column.exact(row) + (column.unit().isEmpty() ? "" : " " + column.unit());
  }
}

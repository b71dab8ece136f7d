package dev.ansatz.workbench.internal.view.data;

import java.awt.Component;
import java.util.function.IntUnaryOperator;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.JTableHeader;
import javax.swing.table.TableCellRenderer;

/** Tells the way a column is sorted in its header, and its type in the tooltip. */
final class HeaderCell implements TableCellRenderer {
  private final TableCellRenderer usual;
  private final GridModel model;
  private final IntUnaryOperator order;

  /**
   * Makes it.
   *
   * @param order how a column is sorted: 1 upwards, -1 downwards, 0 not
   */
  HeaderCell(JTableHeader header, GridModel model, IntUnaryOperator order) {
    this.usual = header.getDefaultRenderer();
    this.model = model;
    this.order = order;
  }

  @Override
  public Component getTableCellRendererComponent(
      JTable table, Object value, boolean selected, boolean focus, int row, int column) {
    int way = order.applyAsInt(column);
    String text = value + (way == 0 ? "" : way > 0 ? " ↑" : " ↓");
    Component cell = usual.getTableCellRendererComponent(table, text, selected, focus, row, column);
    if (cell instanceof JLabel label) {
      boolean number = column == 0 || model.column(column).isNumeric();
      label.setHorizontalAlignment(number ? SwingConstants.RIGHT : SwingConstants.LEFT);
      label.setToolTipText(
          column == 0
              ? "The row's number, from 0. Click to sort"
              : "%s: %s. Click to sort"
                  .formatted(model.getColumnName(column), model.column(column).typeName()));
    }
    return cell;
  }
}

package dev.ansatz.workbench.internal.view.data;

import java.util.List;
import javax.swing.table.AbstractTableModel;

/** Rows of columns, read as they are painted. The first column is the row's number, from 0. */
final class GridModel extends AbstractTableModel {
  private static final long serialVersionUID = 1;

  private final transient List<DataColumn> columns;
  private int[] order;

  GridModel(DataColumns data) {
    this.columns = data.columns();
    this.order = RowOrder.natural(data.rows());
  }

  /** Shows the rows in another order. */
  void order(int[] rows) {
    order = rows;
    fireTableDataChanged();
  }

  /** Returns which row of the data a row of the table shows. */
  int row(int shown) {
    return order[shown];
  }

  /** Returns a column of the data; the table's column 0 is none. */
  DataColumn column(int shown) {
    return columns.get(shown - 1);
  }

  @Override
  public int getRowCount() {
    return order.length;
  }

  @Override
  public int getColumnCount() {
    return columns.size() + 1;
  }

  @Override
  public String getColumnName(int column) {
    return column == 0 ? "row" : column(column).header();
  }

  @Override
  public Object getValueAt(int shown, int column) {
    int row = order[shown];
    return column == 0 ? Integer.toString(row) : column(column).brief(row);
  }
}

package dev.ansatz.workbench.internal.view.runs;

import java.util.List;
import javax.swing.table.AbstractTableModel;

/** A comparison as a table: a column for each group. */
final class CompareModel extends AbstractTableModel {
  private static final long serialVersionUID = 1;

  private final transient List<String> groups;
  private final transient List<CompareRow> rows;

  CompareModel(List<String> groups, List<CompareRow> rows) {
    this.groups = groups;
    this.rows = rows;
  }

  CompareRow row(int row) {
    return rows.get(row);
  }

  @Override
  public int getRowCount() {
    return rows.size();
  }

  @Override
  public int getColumnCount() {
    return groups.size() + 1;
  }

  @Override
  public String getColumnName(int column) {
    return column == 0 ? "" : groups.get(column - 1);
  }

  @Override
  public Object getValueAt(int row, int column) {
    CompareRow it = rows.get(row);
    if (column == 0) {
      return it.name();
    }
    return it.isHeading() ? "" : it.values().get(column - 1);
  }
}

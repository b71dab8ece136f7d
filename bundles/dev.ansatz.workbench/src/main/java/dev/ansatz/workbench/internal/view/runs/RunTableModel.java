package dev.ansatz.workbench.internal.view.runs;

import java.util.List;
import javax.swing.table.AbstractTableModel;

/** Lines and columns of the table of runs. */
final class RunTableModel extends AbstractTableModel {
  private static final long serialVersionUID = 1;

  private transient List<RunLine> lines = List.of();
  private transient List<RunColumn> columns = RunColumn.FIXED;

  /** Shows other lines; the columns are the same. */
  void show(List<RunLine> next) {
    boolean same = ids(lines).equals(ids(next));
    lines = next;
    if (!same) {
      fireTableDataChanged();
    } else if (!next.isEmpty()) {
      fireTableRowsUpdated(0, next.size() - 1);
    }
  }

  private static List<String> ids(List<RunLine> some) {
    return some.stream().map(RunLine::id).toList();
  }

  void columns(List<RunColumn> next) {
    columns = next;
    fireTableStructureChanged();
  }

  List<RunColumn> columns() {
    return columns;
  }

  List<RunLine> lines() {
    return lines;
  }

  RunColumn column(int column) {
    return columns.get(column);
  }

  @Override
  public int getRowCount() {
    return lines.size();
  }

  @Override
  public int getColumnCount() {
    return columns.size();
  }

  @Override
  public String getColumnName(int column) {
    return columns.get(column).title();
  }

  @Override
  public Object getValueAt(int row, int column) {
    return lines.get(row);
  }
}

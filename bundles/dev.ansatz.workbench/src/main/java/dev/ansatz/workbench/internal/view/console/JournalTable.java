package dev.ansatz.workbench.internal.view.console;

import dev.ansatz.workbench.internal.session.Journal.Entry;
import java.util.List;
import javax.swing.table.AbstractTableModel;

/** The journal's lines as rows. */
final class JournalTable extends AbstractTableModel {
  static final int TIME = 0;
  static final int LEVEL = 1;
  static final int SOURCE = 2;
  static final int TEXT = 3;
  private static final long serialVersionUID = 1;
  private static final List<String> HEADS = List.of("Time", "", "Source", "Message");

  private transient List<Entry> entries = List.of();

  /** Shows other lines; where some came at the end alone, only these are told of. */
  void show(List<Entry> next) {
    int before = entries.size();
    boolean grown =
        next.size() >= before
            && (before == 0
                || next.get(0) == entries.get(0)
                    && next.get(before - 1) == entries.get(before - 1));
    entries = next;
    if (!grown) {
      fireTableDataChanged();
    } else if (next.size() > before) {
      fireTableRowsInserted(before, next.size() - 1);
    }
  }

  Entry entry(int row) {
    return entries.get(row);
  }

  @Override
  public int getRowCount() {
    return entries.size();
  }

  @Override
  public int getColumnCount() {
    return HEADS.size();
  }

  @Override
  public String getColumnName(int column) {
    return HEADS.get(column);
  }

  @Override
  public Object getValueAt(int row, int column) {
    Entry entry = entries.get(row);
    return switch (column) {
      case TIME -> entry.time();
      case LEVEL -> entry.level();
      case SOURCE -> entry.source();
      default -> entry.text();
    };
  }
}

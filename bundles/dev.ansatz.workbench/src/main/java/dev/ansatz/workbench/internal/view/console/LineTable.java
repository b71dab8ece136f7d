package dev.ansatz.workbench.internal.view.console;

import dev.ansatz.workbench.internal.session.Journal.Entry;
import dev.ansatz.workbench.internal.ui.Scrolling;
import dev.ansatz.workbench.internal.ui.SentenceTable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.table.TableColumnModel;

/** The table of lines: follows the newest, and wraps. */
final class LineTable {
  private static final int[] WIDTHS = {72, 28, 150, 600};

  private final JournalTable model = new JournalTable();
  private final SentenceTable table = new SentenceTable(model, JournalTable.TEXT);
  private final JScrollPane scroll = Scrolling.bare(table);
  private boolean following = true;

  LineTable() {
    table.setName("console.lines");
    table.getAccessibleContext().setAccessibleName("Lines of the console");
    table.setShowHorizontalLines(false);
    table.setTableHeader(null);
    table.setFillsViewportHeight(true);
    TableColumnModel columns = table.getColumnModel();
    for (int i = 0; i < WIDTHS.length; i++) {
      columns.getColumn(i).setPreferredWidth(WIDTHS[i]);
      if (i < JournalTable.TEXT) {
        columns.getColumn(i).setCellRenderer(new LineRenderer());
        columns.getColumn(i).setMaxWidth(WIDTHS[i]);
      }
    }
  }

  JComponent component() {
    return scroll;
  }

  void show(List<Entry> entries) {
    int before = model.getRowCount();
    model.show(entries);
    table.fitFrom(entries.size() >= before ? before : 0);
    if (following && !entries.isEmpty()) {
      table.scrollRectToVisible(table.getCellRect(entries.size() - 1, 0, true));
    }
  }

  void setFollowing(boolean follow) {
    following = follow;
    show(IntStream.range(0, model.getRowCount()).mapToObj(model::entry).toList());
  }

  void setWrapping(boolean wrap) {
    table.setWrapping(wrap);
  }

  List<Entry> selectedOrAll() {
    int[] rows = table.getSelectedRows();
    IntStream wanted =
        rows.length == 0 ? IntStream.range(0, model.getRowCount()) : Arrays.stream(rows);
    return wanted.mapToObj(model::entry).toList();
  }
}

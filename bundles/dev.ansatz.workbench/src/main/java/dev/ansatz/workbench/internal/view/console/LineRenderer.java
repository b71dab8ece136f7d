package dev.ansatz.workbench.internal.view.console;

import dev.ansatz.workbench.internal.session.Journal.Entry;
import dev.ansatz.workbench.internal.session.Journal.Level;
import dev.ansatz.workbench.internal.ui.Middle;
import java.awt.Component;
import javax.swing.JTable;
import javax.swing.UIManager;
import javax.swing.table.DefaultTableCellRenderer;

/** Draws times, levels and sources. */
final class LineRenderer extends DefaultTableCellRenderer {
  private static final long serialVersionUID = 1;
  private static final int MOST = 17;

  @Override
  public Component getTableCellRendererComponent(
      JTable table, Object value, boolean selected, boolean focused, int row, int column) {
    super.getTableCellRendererComponent(table, "", selected, false, row, column);
    Entry entry = ((JournalTable) table.getModel()).entry(row);
    setVerticalAlignment(TOP);
    setIcon(value instanceof Level level ? LevelIcons.of(level) : null);
    setToolTipText(
        value instanceof Level
            ? value.toString().toLowerCase(java.util.Locale.ROOT)
            : entry.source());
    if (!selected) {
      setForeground(UIManager.getColor("Label.disabledForeground"));
    }
    switch (table.convertColumnIndexToModel(column)) {
      case JournalTable.TIME -> setText(JournalLines.time(entry));
      case JournalTable.SOURCE -> setText(Middle.shorten(entry.source(), MOST));
      default -> setText("");
    }
    return this;
  }
}

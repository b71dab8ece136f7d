package dev.ansatz.workbench.internal.ui;

import java.awt.Component;
import java.awt.FontMetrics;
import javax.swing.BorderFactory;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import javax.swing.table.TableCellRenderer;

/** Draws sentences in cells of tables, on several lines where wanted. */
public final class TextCell implements TableCellRenderer {
  private static final int MARGIN = 3;

  private final JTextArea area = new JTextArea();

  /** Chooses whether long sentences go on in further lines. */
  public void setWrap(boolean wrap) {
    area.setLineWrap(wrap);
    area.setWrapStyleWord(wrap);
  }

  @Override
  public Component getTableCellRendererComponent(
      JTable table, Object value, boolean selected, boolean focused, int row, int column) {
    area.setFont(UIManager.getFont("Table.font"));
    area.setBorder(BorderFactory.createEmptyBorder(1, MARGIN, 1, MARGIN));
    area.setText(String.valueOf(value));
    area.setForeground(selected ? table.getSelectionForeground() : table.getForeground());
    area.setBackground(selected ? table.getSelectionBackground() : table.getBackground());
    area.setToolTipText(Tips.wrapped(String.valueOf(value)));
    return area;
  }

  /** Returns how high a sentence is in a column of a width. Quick where it fits into one line. */
  public int height(JTable table, String value, int width) {
    int room = Math.max(1, width) - 2 * MARGIN;
    FontMetrics metrics = table.getFontMetrics(UIManager.getFont("Table.font"));
    if (value.indexOf('\n') < 0 && metrics.stringWidth(value) <= room) {
      return table.getRowHeight();
    }
    getTableCellRendererComponent(table, value, false, false, 0, 0);
    area.setSize(Math.max(1, width), Short.MAX_VALUE);
    return area.getPreferredSize().height;
  }
}

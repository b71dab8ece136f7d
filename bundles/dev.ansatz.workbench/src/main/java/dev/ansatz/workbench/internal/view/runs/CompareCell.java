package dev.ansatz.workbench.internal.view.runs;

import dev.ansatz.workbench.internal.ui.Middle;
import dev.ansatz.workbench.internal.ui.Tips;
import java.awt.Component;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.JTable;
import javax.swing.UIManager;
import javax.swing.table.DefaultTableCellRenderer;

/** Draws the cells of a comparison; what is best is bold. */
final class CompareCell extends DefaultTableCellRenderer {
  private static final long serialVersionUID = 1;
  private static final int MARGIN = 6;

  @Override
  public Component getTableCellRendererComponent(
      JTable table, Object value, boolean selected, boolean focused, int row, int column) {
    super.getTableCellRendererComponent(table, "", selected, focused, row, column);
    CompareModel model = (CompareModel) table.getModel();
    CompareRow shown = model.row(row);
    int index = table.convertColumnIndexToModel(column);
    boolean bold = shown.isHeading() || index > 0 && shown.best() == index - 1;
    Font font = UIManager.getFont("Table.font");
    setFont(bold ? font.deriveFont(Font.BOLD) : font);
    setHorizontalAlignment(index > 0 && shown.numeric() ? RIGHT : LEFT);
    setBorder(BorderFactory.createEmptyBorder(0, MARGIN, 0, MARGIN));
    String text = value.toString();
    int room = table.getColumnModel().getColumn(column).getWidth() - 2 * MARGIN;
    setText(Middle.fit(text, getFontMetrics(getFont()), room));
    setToolTipText(Tips.wrapped(text));
    return this;
  }
}

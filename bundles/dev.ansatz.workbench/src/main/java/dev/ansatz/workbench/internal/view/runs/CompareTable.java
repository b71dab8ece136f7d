package dev.ansatz.workbench.internal.view.runs;

import dev.ansatz.runtime.compare.Comparison;
import java.awt.Rectangle;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;

/** The table of a comparison; its headings go over all columns. */
final class CompareTable extends JTable {
  private static final long serialVersionUID = 1;
  private static final int NAME_WIDTH = 190;
  private static final int WIDTH = 170;

  private final transient CompareModel rows;

  CompareTable(Comparison comparison) {
    this(new CompareModel(GroupNames.of(comparison), CompareRows.of(comparison)));
  }

  private CompareTable(CompareModel rows) {
    super(rows);
    this.rows = rows;
    setName("runs.compare.table");
    getAccessibleContext().setAccessibleName("Comparison of runs");
    setDefaultRenderer(Object.class, new CompareCell());
    setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    setFillsViewportHeight(true);
    for (int i = 0; i < getColumnCount(); i++) {
      getColumnModel().getColumn(i).setPreferredWidth(i == 0 ? NAME_WIDTH : WIDTH);
    }
  }

  @Override
  public Rectangle getCellRect(int row, int column, boolean spacing) {
    Rectangle cell = super.getCellRect(row, column, spacing);
    if (row >= 0 && row < rows.getRowCount() && rows.row(row).isHeading() && column == 0) {
      cell.width = getWidth();
    }
    return cell;
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return getParent() != null && getPreferredSize().width < getParent().getWidth();
  }
}

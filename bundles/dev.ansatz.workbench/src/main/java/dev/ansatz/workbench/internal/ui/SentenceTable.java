package dev.ansatz.workbench.internal.ui;

import javax.swing.JTable;
import javax.swing.table.TableModel;

/** A table one of whose columns holds sentences, for which rows are as high as needed. */
public final class SentenceTable extends JTable {
  private static final long serialVersionUID = 1;

  private final int column;
  private final transient TextCell text = new TextCell();
  private boolean wrapping = true;
  private int fitted;
  private int width;

  /**
   * Makes a table.
   *
   * @param column the column of sentences, in the model
   */
  public SentenceTable(TableModel model, int column) {
    super(model);
    this.column = column;
    text.setWrap(true);
    getColumnModel().getColumn(column).setCellRenderer(text);
  }

  /** Chooses whether long sentences go on in further lines. */
  public void setWrapping(boolean wrap) {
    wrapping = wrap;
    text.setWrap(wrap);
    fitted = 0;
    fit();
    repaint();
  }

  /** Looks at the rows from one on, which are new. */
  public void fitFrom(int row) {
    fitted = Math.min(fitted, row);
    fit();
  }

  private void fit() {
    int now = getColumnModel().getColumn(convertColumnIndexToView(column)).getWidth();
    if (now != width) {
      width = now;
      fitted = 0;
    }
    for (; fitted < getRowCount(); fitted++) {
      String value = String.valueOf(getModel().getValueAt(fitted, column));
      int height = wrapping ? text.height(this, value, width) : getRowHeight();
      if (getRowHeight(fitted) != height) {
        setRowHeight(fitted, Math.max(getRowHeight(), height));
      }
    }
  }

  @Override
  public void doLayout() {
    super.doLayout();
    fit();
  }
}

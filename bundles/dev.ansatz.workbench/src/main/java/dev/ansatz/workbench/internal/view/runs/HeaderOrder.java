package dev.ansatz.workbench.internal.view.runs;

import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.RowSorter;
import javax.swing.SortOrder;

/** Tells of clicks on headings and shows their arrow; the model itself is in order already. */
final class HeaderOrder extends RowSorter<RunTableModel> {
  private final RunTableModel model;
  private final IntConsumer clicked;
  private List<SortKey> keys = List.of();

  HeaderOrder(RunTableModel model, IntConsumer clicked) {
    this.model = model;
    this.clicked = clicked;
  }

  /** Shows the arrow of a column. */
  void show(int column, boolean falls) {
    keys =
        column < 0
            ? List.of()
            : List.of(new SortKey(column, falls ? SortOrder.DESCENDING : SortOrder.ASCENDING));
    fireSortOrderChanged();
  }

  @Override
  public void toggleSortOrder(int column) {
    clicked.accept(column);
  }

  @Override
  public RunTableModel getModel() {
    return model;
  }

  @Override
  public int convertRowIndexToModel(int index) {
    return index;
  }

  @Override
  public int convertRowIndexToView(int index) {
    return index;
  }

  @Override
  public void setSortKeys(List<? extends SortKey> next) {
    keys = List.copyOf(next);
  }

  @Override
  public List<? extends SortKey> getSortKeys() {
    return keys;
  }

  @Override
  public int getViewRowCount() {
    return model.getRowCount();
  }

  @Override
  public int getModelRowCount() {
    return model.getRowCount();
  }

  @Override
  public void modelStructureChanged() {}

  @Override
  public void allRowsChanged() {}

  @Override
  public void rowsInserted(int first, int last) {}

  @Override
  public void rowsDeleted(int first, int last) {}

  @Override
  public void rowsUpdated(int first, int last) {}

  @Override
  public void rowsUpdated(int first, int last, int column) {}
}

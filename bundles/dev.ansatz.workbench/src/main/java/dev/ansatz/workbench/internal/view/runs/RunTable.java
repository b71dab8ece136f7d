package dev.ansatz.workbench.internal.view.runs;

import dev.ansatz.runtime.store.StoredRun;
import dev.ansatz.workbench.internal.ui.Scrolling;
import java.awt.Point;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JViewport;
import javax.swing.event.ChangeEvent;
import javax.swing.table.TableColumn;

/** The table of runs: keeps what is selected and where it was scrolled to when runs change. */
final class RunTable extends JTable {
  private static final long serialVersionUID = 1;
  private static final Map<String, Integer> WIDTHS =
      Map.of(
          RunColumn.STATE, 28,
          RunColumn.NAME, 190,
          RunColumn.STARTED, 96,
          RunColumn.DURATION, 84);
  private static final int WIDTH = 116;
  private static final int NARROWEST = 28;

  private final RunTableModel runs;
  private final transient HeaderOrder order;
  private final Map<String, Integer> widths = new HashMap<>(WIDTHS);
  private final RunCell cell = new RunCell();
  private boolean refreshing;

  RunTable(RunTableModel runs, IntConsumer headerClicked) {
    super(runs);
    this.runs = runs;
    this.order = new HeaderOrder(runs, headerClicked);
    setName("runs.table");
    getAccessibleContext().setAccessibleName("Runs");
    setRowSorter(order);
    setFillsViewportHeight(true);
    setAutoResizeMode(AUTO_RESIZE_LAST_COLUMN);
    // In newer JDKs, that mode makes the last column count as one that is being dragged, and all
    // widths but its own are then left as they are.
    getTableHeader().setResizingColumn(null);
    getTableHeader().setReorderingAllowed(true);
    dress();
  }

  private void dress() {
    for (int i = 0; i < getColumnCount(); i++) {
      TableColumn column = getColumnModel().getColumn(i);
      String key = runs.column(i).key();
      column.setCellRenderer(cell);
      column.setIdentifier(key);
      column.setMinWidth(NARROWEST);
      column.setPreferredWidth(width(runs.column(i)));
    }
    getColumnModel().getColumn(0).setMaxWidth(WIDTHS.get(RunColumn.STATE));
  }

  private int width(RunColumn column) {
    int title = getFontMetrics(getTableHeader().getFont()).stringWidth(column.title());
    return widths.getOrDefault(column.key(), Math.max(WIDTH, title + NARROWEST));
  }

  /** Shows lines in columns, sorted by one of them. */
  void show(List<RunColumn> columns, List<RunLine> lines, int sorted, boolean falls) {
    Set<String> selected = selectedIds();
    Point top = position();
    refreshing = true;
    if (!columns.equals(runs.columns())) {
      runs.columns(columns);
      dress();
    }
    order.show(sorted, falls);
    runs.show(lines);
    select(selected);
    refreshing = false;
    scroll(top);
  }

  // What the user has made of a column's width stays when other columns come and go.
  @Override
  public void columnMarginChanged(ChangeEvent event) {
    super.columnMarginChanged(event);
    TableColumn resized = getTableHeader() == null ? null : getTableHeader().getResizingColumn();
    if (resized != null) {
      widths.put(resized.getIdentifier().toString(), resized.getWidth());
    }
  }

  /** Returns whether changes of the selection are not the user's. */
  boolean isRefreshing() {
    return refreshing;
  }

  private Point position() {
    return getParent() instanceof JViewport viewport ? viewport.getViewPosition() : new Point();
  }

  private void scroll(Point top) {
    if (getParent() instanceof JViewport viewport) {
      int most = Math.max(0, getPreferredSize().height - viewport.getHeight());
      viewport.setViewPosition(new Point(top.x, Math.min(top.y, most)));
    }
  }

  private Set<String> selectedIds() {
    Set<String> ids = new HashSet<>();
    for (int row : getSelectedRows()) {
      ids.add(runs.lines().get(row).id());
    }
    return ids;
  }

  private void select(Set<String> ids) {
    if (selectedIds().equals(ids)) {
      return;
    }
    getSelectionModel().setValueIsAdjusting(true);
    clearSelection();
    for (int row = 0; row < getRowCount(); row++) {
      if (ids.contains(runs.lines().get(row).id())) {
        addRowSelectionInterval(row, row);
      }
    }
    getSelectionModel().setValueIsAdjusting(false);
  }

  /** Selects runs, which are not told of as the user's selection, and shows the first. */
  void selectRuns(Set<String> ids) {
    refreshing = true;
    select(ids);
    refreshing = false;
    if (getSelectedRow() >= 0) {
      scrollRectToVisible(getCellRect(getSelectedRow(), 0, true));
    }
  }

  /** Returns the runs that are selected: of the heading of a group, all of the group. */
  List<StoredRun> selectedRuns() {
    Map<String, StoredRun> selected = new LinkedHashMap<>();
    for (int row : getSelectedRows()) {
      RunLine line = runs.lines().get(row);
      if (line instanceof RunLine.Single single) {
        selected.put(single.id(), single.run());
      } else if (line instanceof RunLine.Group group) {
        group.runs().forEach(run -> selected.put(run.id(), run));
      }
    }
    return List.copyOf(selected.values());
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return getParent() != null && getPreferredSize().width < getParent().getWidth();
  }

  /** Returns the table in a pane that scrolls both ways. */
  JScrollPane scrolling() {
    return Scrolling.bare(this);
  }
}

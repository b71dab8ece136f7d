package dev.ansatz.workbench.internal.view.data;

import dev.ansatz.workbench.internal.ui.Background;
import dev.ansatz.workbench.internal.ui.Scrolling;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.table.TableColumn;
import net.miginfocom.swing.MigLayout;

/** The rows of a part, however many; a click on a header sorts them. */
final class TableTab {
  private static final int WIDEST = 220;

  private final DataColumns data;
  private final Background background;
  private final GridModel model;
  private final JTable table;
  private final JPanel panel = new JPanel(new MigLayout("fill, insets 4, gap 4, wrap 1"));
  private final JLabel words = new JLabel();
  private int sortedBy;
  private boolean descending;

  TableTab(DataColumns data, Background background) {
    this.data = data;
    this.background = background;
    this.model = new GridModel(data);
    this.table = new JTable(model);
    table.setName("data.table");
    table.getAccessibleContext().setAccessibleName("Rows of the data");
    table.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
    table.setCellSelectionEnabled(true);
    table.getTableHeader().setReorderingAllowed(false);
    table.setDefaultRenderer(Object.class, new DataCell(model));
    setHeaders();
    panel.add(Scrolling.bare(table), "grow, push, wmin 60, hmin 40");
    words.setText(size() + leftOut());
    panel.add(words, "growx, wmin 60");
  }

  private void setHeaders() {
    table
        .getTableHeader()
        .setDefaultRenderer(new HeaderCell(table.getTableHeader(), model, this::order));
    for (int i = 0; i < model.getColumnCount(); i++) {
      TableColumn column = table.getColumnModel().getColumn(i);
      column.setPreferredWidth(width(i));
    }
    table
        .getTableHeader()
        .addMouseListener(
            new MouseAdapter() {
              @Override
              public void mouseClicked(MouseEvent event) {
                sort(table.columnAtPoint(event.getPoint()));
              }
            });
  }

  private int width(int column) {
    int widest = table.getFontMetrics(table.getFont()).stringWidth(model.getColumnName(column));
    for (int row = 0; row < Math.min(50, model.getRowCount()); row++) {
      String text = String.valueOf(model.getValueAt(row, column));
      widest = Math.max(widest, table.getFontMetrics(table.getFont()).stringWidth(text));
    }
    return Math.min(WIDEST, Math.max(56, widest + 28));
  }

  /** Tells how many values are missing in all columns. */
  void missing(long missing) {
    String gaps =
        missing == 0
            ? "no value is missing"
            : Words.count(missing, "value") + (missing == 1 ? " is missing" : " are missing");
    words.setText(size() + "; " + gaps + leftOut());
    words.setToolTipText(words.getText());
  }

  private String size() {
    return Words.count(data.rows(), "row") + ", " + Words.count(data.columns().size(), "column");
  }

  private String leftOut() {
    return data.leftOut().stream().map(it -> ". " + it).collect(Collectors.joining());
  }

  /** Returns how a column is sorted: 1 upwards, -1 downwards, 0 not. */
  private int order(int column) {
    return column != sortedBy ? 0 : descending ? -1 : column == 0 ? 0 : 1;
  }

  /** Sorts by a column of the table; by the same one again the other way round. */
  void sort(int column) {
    descending = column == sortedBy && !descending;
    sortedBy = column;
    boolean down = descending;
    background.run(
        () -> column == 0 ? rows(down) : RowOrder.by(model.column(column).values(), down),
        this::show,
        e -> model.order(RowOrder.natural(data.rows())));
  }

  private int[] rows(boolean down) {
    int[] rows = RowOrder.natural(data.rows());
    for (int i = 0; down && i < rows.length; i++) {
      rows[i] = rows.length - 1 - i;
    }
    return rows;
  }

  private void show(int[] order) {
    model.order(order);
    table.getTableHeader().repaint();
  }

  JTable table() {
    return table;
  }

  JComponent component() {
    return panel;
  }
}

package dev.ansatz.workbench.internal.ui;

import java.awt.Color;
import java.awt.Component;
import java.awt.FontMetrics;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;

/** Makes tables whose rows are values, to be looked at: texts left, numbers right. */
public final class ValueTable {
  private static final int WIDEST = 280;
  private static final int ROWS_MEASURED = 100;

  private ValueTable() {}

  /** How a column's cells look. */
  private enum Look {
    LEFT,
    RIGHT
  }

  /**
   * A column.
   *
   * @param <T> the rows
   */
  public static final class Col<T> {
    private final String name;
    private final Look look;
    private final Function<T, String> text;
    private final Function<T, String> tip;
    private final Predicate<T> standsOut;

    private Col(String name, Look look, Function<T, String> text, Function<T, String> tip) {
      this(name, look, text, tip, row -> false);
    }

    private Col(
        String name,
        Look look,
        Function<T, String> text,
        Function<T, String> tip,
        Predicate<T> standsOut) {
      this.name = name;
      this.look = look;
      this.text = text;
      this.tip = tip;
      this.standsOut = standsOut;
    }

    /** Makes a column of words. */
    public static <T> Col<T> text(String name, Function<T, String> text) {
      return new Col<>(name, Look.LEFT, text, text);
    }

    /** Makes a column of words, of which some stand out. */
    public static <T> Col<T> flagged(
        String name, Function<T, String> text, Predicate<T> standsOut) {
      return new Col<>(name, Look.LEFT, text, text, standsOut);
    }

    /** Makes a column of texts at the right. */
    public static <T> Col<T> right(String name, Function<T, String> text) {
      return new Col<>(name, Look.RIGHT, text, text);
    }

    /** Makes a column of numbers, with all their digits in the tooltip. */
    public static <T> Col<T> number(String name, ToDoubleFunction<T> value) {
      return new Col<>(
          name,
          Look.RIGHT,
          it -> Numbers.brief(value.applyAsDouble(it)).replace("NaN", "–"),
          it -> Numbers.exact(value.applyAsDouble(it)));
    }

    /** Makes a column of counts. */
    public static <T> Col<T> count(String name, ToLongFunction<T> value) {
      return right(name, it -> String.format(Locale.ROOT, "%,d", value.applyAsLong(it)));
    }

    /** Makes a column of counts that should be zero and stand out where they are not. */
    public static <T> Col<T> alarm(String name, ToLongFunction<T> value) {
      Function<T, String> text = it -> String.format(Locale.ROOT, "%,d", value.applyAsLong(it));
      return new Col<>(name, Look.RIGHT, text, text, it -> value.applyAsLong(it) != 0);
    }
  }

  /**
   * Makes a table.
   *
   * @param name its component's name
   * @param spoken its accessible name
   */
  public static <T> JTable of(String name, String spoken, List<Col<T>> columns, List<T> rows) {
    JTable table = new JTable(new Model<>(columns, rows));
    table.setName(name);
    table.getAccessibleContext().setAccessibleName(spoken);
    table.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
    table.setFillsViewportHeight(true);
    table.getTableHeader().setReorderingAllowed(false);
    table.setDefaultRenderer(Object.class, new Cell<>(columns, rows));
    TableCellRenderer header = table.getTableHeader().getDefaultRenderer();
    table
        .getTableHeader()
        .setDefaultRenderer(
            (of, value, selected, focus, row, column) ->
                aligned(
                    header.getTableCellRendererComponent(of, value, selected, focus, row, column),
                    columns.get(column).look));
    fit(table);
    return table;
  }

  private static Component aligned(Component cell, Look look) {
    if (cell instanceof JLabel label) {
      label.setHorizontalAlignment(look == Look.LEFT ? SwingConstants.LEFT : SwingConstants.RIGHT);
    }
    return cell;
  }

  /** Makes columns as wide as what they hold, to a bound. */
  private static void fit(JTable table) {
    FontMetrics metrics = table.getFontMetrics(table.getFont());
    for (int column = 0; column < table.getColumnCount(); column++) {
      int width = metrics.stringWidth(table.getColumnName(column));
      for (int row = 0; row < Math.min(ROWS_MEASURED, table.getRowCount()); row++) {
        width = Math.max(width, metrics.stringWidth(String.valueOf(table.getValueAt(row, column))));
      }
      table.getColumnModel().getColumn(column).setPreferredWidth(Math.min(WIDEST, width + 28));
    }
  }

  private static final class Model<T> extends AbstractTableModel {
    private static final long serialVersionUID = 1;

    private final transient List<Col<T>> columns;
    private final transient List<T> rows;

    Model(List<Col<T>> columns, List<T> rows) {
      this.columns = columns;
      this.rows = rows;
    }

    @Override
    public int getRowCount() {
      return rows.size();
    }

    @Override
    public int getColumnCount() {
      return columns.size();
    }

    @Override
    public String getColumnName(int column) {
      return columns.get(column).name;
    }

    @Override
    public Object getValueAt(int row, int column) {
      return columns.get(column).text.apply(rows.get(row));
    }
  }

  private static final class Cell<T> extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1;

    private final transient List<Col<T>> columns;
    private final transient List<T> rows;

    Cell(List<Col<T>> columns, List<T> rows) {
      this.columns = columns;
      this.rows = rows;
    }

    @Override
    public Component getTableCellRendererComponent(
        JTable table, Object value, boolean selected, boolean focus, int row, int column) {
      super.getTableCellRendererComponent(table, value, selected, focus, row, column);
      Col<T> col = columns.get(column);
      aligned(this, col.look);
      setBorder(BorderFactory.createEmptyBorder(0, 8, 0, 8));
      boolean alarm = col.standsOut.test(rows.get(table.convertRowIndexToModel(row)));
      Color usual = selected ? table.getSelectionForeground() : table.getForeground();
      setForeground(alarm && !selected ? UIManager.getColor("Actions.Red") : usual);
      String tip = col.tip.apply(rows.get(table.convertRowIndexToModel(row)));
      setToolTipText(tip.isEmpty() ? null : tip);
      return this;
    }
  }
}

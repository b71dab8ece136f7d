package dev.ansatz.workbench.internal.view.explore.row;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.Column;
import dev.ansatz.workbench.internal.ui.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;

/** The numbers of a row beside their names, and those of others to compare with. */
final class ValueTable extends JTable {
  private static final long serialVersionUID = 1;

  private final Values values;

  ValueTable(List<String> columns) {
    this(new Values(columns));
  }

  private ValueTable(Values values) {
    super(values);
    this.values = values;
    setFillsViewportHeight(true);
    getTableHeader().setReorderingAllowed(false);
    setDefaultRenderer(Double.class, new NumberRenderer());
  }

  void show(RowLook look, double[] row, double[]... others) {
    values.look = Optional.of(look);
    values.rows = new ArrayList<>(List.of(row));
    values.rows.addAll(List.of(others));
    values.fireTableDataChanged();
  }

  private static final class Values extends AbstractTableModel {
    private static final long serialVersionUID = 1;

    private final List<String> columns;
    private transient Optional<RowLook> look = Optional.empty();
    private transient List<double[]> rows = List.of();

    Values(List<String> columns) {
      this.columns = List.copyOf(columns);
    }

    @Override
    public int getRowCount() {
      return look.map(it -> it.shape().size()).orElse(0);
    }

    @Override
    public int getColumnCount() {
      return 1 + columns.size();
    }

    @Override
    public String getColumnName(int column) {
      return column == 0 ? "Column" : columns.get(column - 1);
    }

    @Override
    public Class<?> getColumnClass(int column) {
      return column == 0 ? String.class : Double.class;
    }

    @Override
    public Object getValueAt(int row, int column) {
      if (column == 0) {
        return name(row);
      }
      return column <= rows.size() ? rows.get(column - 1)[row] : null;
    }

    private String name(int row) {
      Optional<Column> column = column(row);
      List<Axis> axes = look.orElseThrow().field().axes();
      List<String> labels = axes.get(axes.size() - 1).labels();
      String bare = row < labels.size() ? labels.get(row) : "element " + (row + 1);
      String name = column.map(Column::name).orElse(bare);
      String unit = column.map(Column::unit).orElse(look.orElseThrow().field().unit());
      return unit.isEmpty() ? name : "%s (%s)".formatted(name, unit);
    }

    private Optional<Column> column(int row) {
      List<Column> all = look.orElseThrow().field().columns();
      return row < all.size() ? Optional.of(all.get(row)) : Optional.empty();
    }
  }

  private final class NumberRenderer extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1;

    NumberRenderer() {
      setHorizontalAlignment(SwingConstants.TRAILING);
    }

    @Override
    public java.awt.Component getTableCellRendererComponent(
        JTable table, Object value, boolean selected, boolean focused, int row, int column) {
      double number = value == null ? Double.NaN : (Double) value;
      super.getTableCellRendererComponent(
          table, RowPane.words(values.column(row), number), selected, focused, row, column);
      setToolTipText(value == null ? null : Numbers.exact(number));
      return this;
    }
  }
}

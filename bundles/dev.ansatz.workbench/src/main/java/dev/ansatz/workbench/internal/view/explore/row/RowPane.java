package dev.ansatz.workbench.internal.view.explore.row;

import dev.ansatz.api.data.Column;
import dev.ansatz.workbench.internal.ui.Numbers;
import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;

/** Shows one row of data as it looks best. */
public final class RowPane extends JPanel {
  private static final long serialVersionUID = 1;

  private final String what;
  private final ImagePane image = new ImagePane();
  private final CurvePane curves = new CurvePane();
  private final ValueTable table;
  private final JComponent scroll;
  private transient Optional<RowLook> look = Optional.empty();
  private transient double[] values = {};

  /**
   * Makes it empty.
   *
   * @param what what the row is, for those who cannot see it: {@code "decoded row"}
   * @param columns what the columns of numbers are: {@code "decoded"}, {@code "nearest"}
   */
  public RowPane(String what, List<String> columns) {
    super(new BorderLayout());
    this.what = what;
    this.table = new ValueTable(columns);
    this.scroll = new JScrollPane(table);
    table.getAccessibleContext().setAccessibleName(what);
  }

  /** Shows a row, and the rows that its numbers are compared with. */
  public void show(RowLook how, double[] row, double[]... others) {
    if (look.isEmpty() || look.get().kind() != how.kind()) {
      removeAll();
      add(component(how.kind()));
      revalidate();
    }
    look = Optional.of(how);
    values = row;
    switch (how.kind()) {
      case IMAGE -> image.show(RowImage.of(how, row));
      case CURVES -> curves.show(how, row);
      case TABLE -> table.show(how, row, others);
    }
    getAccessibleContext().setAccessibleName(what);
  }

  private JComponent component(RowLook.Kind kind) {
    return switch (kind) {
      case IMAGE -> image;
      case CURVES -> curves;
      case TABLE -> scroll;
    };
  }

  /** Returns the numbers that are shown. */
  public double[] values() {
    return values;
  }

  /** The theme has changed. */
  public void themeChanged() {
    curves.themeChanged();
  }

  /** Returns a number of a column in words: {@code "red"}, {@code "4.9"}. */
  static String words(Optional<Column> column, double value) {
    if (Double.isNaN(value)) {
      return "–";
    }
    List<String> names = column.map(Column::categories).orElse(List.of());
    boolean named = value == Math.rint(value) && value >= 0 && value < names.size();
    return named ? names.get((int) value) : Numbers.brief(value);
  }
}

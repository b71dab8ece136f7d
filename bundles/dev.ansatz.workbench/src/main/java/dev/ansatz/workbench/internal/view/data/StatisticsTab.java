package dev.ansatz.workbench.internal.view.data;

import dev.ansatz.api.data.Column;
import dev.ansatz.workbench.internal.ui.Background;
import dev.ansatz.workbench.internal.ui.Numbers;
import dev.ansatz.workbench.internal.ui.Scrolling;
import dev.ansatz.workbench.internal.ui.ValueTable;
import dev.ansatz.workbench.internal.view.figure.FigurePane;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javax.swing.JComponent;
import javax.swing.JSplitPane;
import javax.swing.JTable;

/** What each column's numbers are like, and a histogram of the chosen one. */
final class StatisticsTab {
  private final Background background;
  private final List<ColumnStatistics> statistics;
  private final JTable table;
  private final FigurePane histogram = new FigurePane();
  private final JSplitPane panel;

  StatisticsTab(List<ColumnStatistics> statistics, Background background) {
    this.statistics = statistics;
    this.background = background;
    this.table =
        ValueTable.of("data.statistics", "Statistics of the columns", columns(), statistics);
    histogram.getAccessibleContext().setAccessibleName("Histogram of the chosen column");
    table.getSelectionModel().addListSelectionListener(event -> draw());
    panel = new JSplitPane(JSplitPane.VERTICAL_SPLIT, Scrolling.bare(table), histogram);
    panel.setResizeWeight(0.5);
    panel.setBorder(null);
    if (!statistics.isEmpty()) {
      table.setRowSelectionInterval(0, 0);
    }
  }

  private static List<ValueTable.Col<ColumnStatistics>> columns() {
    return List.of(
        ValueTable.Col.text("column", it -> it.column().name()),
        ValueTable.Col.text("type", it -> it.column().typeName()),
        ValueTable.Col.text("unit", it -> it.column().unit()),
        ValueTable.Col.number("count", it -> it.column().values().size() - it.spread().missing()),
        ValueTable.Col.alarm("missing", it -> it.spread().missing()),
        ValueTable.Col.alarm("infinite", it -> it.spread().infinite()),
        measured("mean", it -> it.spread().mean()),
        measured("sd", it -> it.spread().sd()),
        measured("min", it -> it.spread().least()),
        measured("lower quartile", it -> it.quartiles().lower()),
        measured("median", it -> it.quartiles().median()),
        measured("upper quartile", it -> it.quartiles().upper()),
        measured("max", it -> it.spread().most()),
        ValueTable.Col.right("distinct", StatisticsTab::distinct));
  }

  private static String distinct(ColumnStatistics it) {
    return (it.quartiles().sampled() ? "≥ " : "") + it.quartiles().distinct();
  }

  /** Names of categories and days are no amounts. */
  private static ValueTable.Col<ColumnStatistics> measured(
      String name, ToDoubleFunction<ColumnStatistics> value) {
    return ValueTable.Col.right(
        name,
        it ->
            it.column().type() == Column.Type.CATEGORY || it.column().type() == Column.Type.DATE
                ? ""
                : Numbers.brief(value.applyAsDouble(it)).replace("NaN", "–"));
  }

  private void draw() {
    int row = table.getSelectedRow();
    if (row < 0) {
      histogram.show(Optional.empty());
      return;
    }
    ColumnStatistics chosen = statistics.get(table.convertRowIndexToModel(row));
    background.run(
        chosen::figure,
        figure -> {
          if (table.getSelectedRow() == row) {
            histogram.show(figure);
          }
        },
        e -> histogram.show(Optional.empty()));
  }

  JComponent component() {
    return panel;
  }
}

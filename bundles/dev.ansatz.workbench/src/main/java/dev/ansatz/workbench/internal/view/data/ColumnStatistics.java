package dev.ansatz.workbench.internal.view.data;

import dev.ansatz.api.data.Column;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.workbench.internal.stats.Histogram;
import dev.ansatz.workbench.internal.stats.Plots;
import dev.ansatz.workbench.internal.stats.Quartiles;
import dev.ansatz.workbench.internal.stats.Spread;
import dev.ansatz.workbench.internal.stats.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a column's numbers are like.
 *
 * @param column the column
 * @param spread where they lie
 * @param quartiles their order
 */
record ColumnStatistics(DataColumn column, Spread spread, Quartiles quartiles) {

  /** Looks at all columns. Takes time. */
  static List<ColumnStatistics> of(DataColumns data) {
    List<ColumnStatistics> all = new ArrayList<>();
    Stream.concat(data.columns().stream(), data.blocks().stream())
        .forEach(column -> all.add(of(column)));
    return List.copyOf(all);
  }

  private static ColumnStatistics of(DataColumn column) {
    return new ColumnStatistics(column, Spread.of(column.values()), Quartiles.of(column.values()));
  }

  /** Draws how often which values are; nothing where there is none. Takes time. */
  Optional<Figure> figure() {
    if (spread.finite() == 0) {
      return Optional.empty();
    } else if (column.type() == Column.Type.CATEGORY && !column.categories().isEmpty()) {
      return Optional.of(Plots.counts(column.name(), column.categories(), counts()));
    }
    Histogram histogram = Histogram.of(column.values(), spread);
    return Optional.of(Plots.histogram(column.name(), column.unit(), histogram));
  }

  private int[] counts() {
    int[] counts = new int[column.categories().size()];
    Values values = column.values();
    for (int row = 0; row < values.size(); row++) {
      double value = values.get(row);
      if (value >= 0 && value < counts.length) {
        counts[(int) value]++;
      }
    }
    return counts;
  }
}

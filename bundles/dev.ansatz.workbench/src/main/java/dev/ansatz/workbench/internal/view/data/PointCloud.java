package dev.ansatz.workbench.internal.view.data;

import dev.ansatz.api.figure.SpacePanel;
import dev.ansatz.api.figure.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Rows as points or as a curve in space. A curve breaks at a row that is missing, and a point
 * between two breaks is drawn as a dot.
 *
 * @param x the first column
 * @param y the second column
 * @param z the third column
 */
record PointCloud(DataColumn x, DataColumn y, DataColumn z) {
  private static final int MOST_POINTS = 20_000;

  /** Returns how many rows are drawn. */
  int drawn() {
    return Math.min(MOST_POINTS, x.values().size());
  }

  /** Returns the first rows joined by a line: those of a series. */
  List<SpacePanel.Curve> line() {
    return List.of(
        new SpacePanel.Curve(
            "",
            x.values().copy(0, drawn(), 1),
            y.values().copy(0, drawn(), 1),
            z.values().copy(0, drawn(), 1),
            Style.line(0)));
  }

  /** Returns the first rows as points, in a colour for each class. */
  List<SpacePanel.Curve> points(Optional<DataColumn> classes) {
    if (classes.isEmpty()) {
      return List.of(dots("", 0, rows(Optional.empty(), 0)));
    }
    List<String> names = classes.get().categories();
    List<SpacePanel.Curve> curves = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      curves.add(dots(names.get(i), i, rows(classes, i)));
    }
    return curves;
  }

  private int[] rows(Optional<DataColumn> classes, int wanted) {
    int[] all = RowOrder.natural(drawn());
    return classes
        .map(it -> Arrays.stream(all).filter(row -> it.values().get(row) == wanted).toArray())
        .orElse(all);
  }

  private SpacePanel.Curve dots(String name, int colour, int[] rows) {
    double[][] places = new double[3][2 * rows.length];
    for (double[] along : places) {
      Arrays.fill(along, Double.NaN);
    }
    for (int i = 0; i < rows.length; i++) {
      places[0][2 * i] = x.values().get(rows[i]);
      places[1][2 * i] = y.values().get(rows[i]);
      places[2][2 * i] = z.values().get(rows[i]);
    }
    return new SpacePanel.Curve(
        name, places[0], places[1], places[2], new Style(colour, Style.Stroke.SOLID, 2));
  }
}

package dev.ansatz.api.figure;

import java.util.List;
import java.util.stream.Stream;

/** The size of panels of cells, from the lengths of their texts: nothing is drawn here. */
final class CellSize {
  private static final int LEAST_WIDTH = 220;
  private static final int LEAST_MATRIX = 340;
  private static final int MOST_WIDTH = 1000;
  private static final int LEAST_HEIGHT = 100;
  private static final int MOST_HEIGHT = 1000;
  private static final double CHARACTER = 5.4;
  private static final double COLUMN_GAP = 14;
  private static final double LINE = 16;
  private static final double TITLE = 28;
  private static final double CELL = 26;
  private static final double AXIS = 34;
  private static final int SHOWN_CHARACTERS = 24;

  private CellSize() {}

  /** Returns a size that is enough for every panel of a figure. */
  static PanelSize of(Figure figure) {
    double width = figure.panels().stream().mapToDouble(CellSize::width).max().orElse(0);
    double height = figure.panels().stream().mapToDouble(CellSize::height).max().orElse(0);
    return new PanelSize(
        (int) Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, width)),
        (int) Math.max(LEAST_HEIGHT, Math.min(MOST_HEIGHT, height)));
  }

  private static double width(Panel panel) {
    if (panel instanceof TablePanel table) {
      double width = 0;
      for (int column = 0; column < table.columns().size(); column++) {
        width += COLUMN_GAP + CHARACTER * characters(table, column);
      }
      return Math.max(width, CHARACTER * table.title().length() / 2);
    } else if (panel instanceof MatrixPanel matrix) {
      int texts = longest(matrix.texts().stream());
      double cell = Math.max(CELL, CHARACTER * texts + 10);
      double cells = cell * matrix.columns().names().size();
      return Math.max(LEAST_MATRIX, AXIS + names(matrix.rows()) + cells);
    }
    return 480;
  }

  private static int characters(TablePanel table, int column) {
    return longest(
        Stream.concat(
            Stream.of(table.columns().get(column).name()),
            table.rows().stream().map(row -> row.get(column))));
  }

  private static double height(Panel panel) {
    if (panel instanceof TablePanel table) {
      return TITLE + LINE * (table.rows().size() + 1) + 8;
    } else if (panel instanceof MatrixPanel matrix) {
      List<String> names = matrix.columns().names();
      return TITLE
          + AXIS
          + names(matrix.columns())
          + CELL * Math.max(4, matrix.rows().names().size())
          + (names.isEmpty() ? 0 : LINE);
    }
    return 360;
  }

  private static double names(MatrixPanel.Side side) {
    return CHARACTER * Math.min(SHOWN_CHARACTERS, longest(side.names().stream()));
  }

  private static int longest(Stream<String> texts) {
    return texts.mapToInt(String::length).max().orElse(0);
  }
}

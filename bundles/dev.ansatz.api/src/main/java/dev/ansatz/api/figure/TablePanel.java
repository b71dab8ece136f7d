package dev.ansatz.api.figure;

import java.util.List;

/**
 * Texts in rows and columns.
 *
 * @param title stands above the panel; may be empty
 * @param columns the columns, from left to right, at least one
 * @param rows the texts, as many in each row as there are columns
 * @param rules the rows, from 0, above which a line is drawn
 */
public record TablePanel(
    String title, List<Column> columns, List<List<String>> rows, List<Integer> rules)
    implements Panel {

  /** Where a column's texts begin or end. */
  public enum Alignment {
    LEFT,
    /** For numbers. */
    RIGHT
  }

  /**
   * A column.
   *
   * @param name stands above its texts
   * @param alignment where its texts begin or end
   */
  public record Column(String name, Alignment alignment) {

    /** Makes a column of words. */
    public static Column left(String name) {
      return new Column(name, Alignment.LEFT);
    }

    /** Makes a column of numbers. */
    public static Column right(String name) {
      return new Column(name, Alignment.RIGHT);
    }
  }

  /**
   * Makes a panel.
   *
   * @throws IllegalArgumentException where there is no column, or a row has another number of texts
   */
  public TablePanel {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    rules = List.copyOf(rules);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a table must have at least 1 column; got none");
    }
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "every row of a table of %d columns must have as many texts; got %s"
                .formatted(columns.size(), row));
      }
    }
  }

  /** Makes a panel without lines. */
  public static TablePanel of(String title, List<Column> columns, List<List<String>> rows) {
    return new TablePanel(title, columns, rows, List.of());
  }
}

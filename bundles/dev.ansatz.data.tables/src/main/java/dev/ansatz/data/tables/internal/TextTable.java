package dev.ansatz.data.tables.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.settings.Nearest;
import dev.ansatz.formats.CsvCells;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The cells of a file, and what settings say of them. */
final class TextTable {
  private final Path file;
  private final CsvTableSettings settings;
  private final CsvCells cells;
  private final List<String> names;

  private TextTable(Path file, CsvTableSettings settings, CsvCells cells) {
    this.file = file;
    this.settings = settings;
    this.cells = cells;
    int width = cells.rows().get(0).size();
    this.names =
        cells.names().isEmpty()
            ? IntStream.rangeClosed(1, width).mapToObj(i -> "column " + i).toList()
            : cells.names();
  }

  /**
   * Reads a file.
   *
   * @throws DataException where it cannot be read, two columns have one name, or settings name a
   *     column that is not there
   */
  static TextTable read(Path file, CsvTableSettings settings, StopToken stop) {
    TextTable table = new TextTable(file, settings, CsvCells.read(file, settings.options(), stop));
    for (int i = 0; i < table.names.size(); i++) {
      String name = table.names.get(i);
      if (table.names.indexOf(name) < i) {
        throw new DataException(
            "the columns of %s must have different names; two are named '%s'"
                .formatted(file, name));
      }
    }
    settings.columns().keySet().forEach(table::position);
    return table;
  }

  int rows() {
    return cells.rows().size();
  }

  List<String> names() {
    return names;
  }

  String cell(int row, int column) {
    return cells.rows().get(row).get(column);
  }

  boolean isMissing(int row, int column) {
    return settings.isMissing(cell(row, column));
  }

  /** Returns the place of a row in words. */
  String place(int row) {
    return "line %d of %s".formatted(cells.lines().get(row), file);
  }

  /** Returns all columns, their types guessed where settings do not say them. */
  List<TextColumn> columns() {
    return IntStream.range(0, names.size())
        .mapToObj(column -> new TextColumn(this, column, type(column)))
        .toList();
  }

  private ColumnType type(int column) {
    String given = settings.columns().get(names.get(column));
    if (given != null) {
      return ColumnType.ofKey(given).orElseThrow();
    }
    return ColumnType.guess(
        IntStream.range(0, rows())
            .filter(row -> !isMissing(row, column))
            .mapToObj(row -> cell(row, column))
            .toList());
  }

  /** Returns the position of the target column; empty where there is none. */
  Optional<Integer> target() {
    String target = settings.target();
    if (names.contains(target)) {
      return Optional.of(names.indexOf(target));
    }
    return switch (target) {
      case "none" -> Optional.empty();
      case "last" -> Optional.of(names.size() - 1);
      default -> Optional.of(position(target));
    };
  }

  private int position(String column) {
    if (names.contains(column)) {
      return names.indexOf(column);
    }
    if (column.matches("[1-9][0-9]{0,8}") && Integer.parseInt(column) <= names.size()) {
      return Integer.parseInt(column) - 1;
    }
    throw new DataException(
        "%s must have the column '%s'; it has none of this name%s"
            .formatted(file, column, Nearest.hint(column, names)));
  }
}

package dev.ansatz.data.tables.internal;

import dev.ansatz.api.data.Column;
import dev.ansatz.api.data.DataException;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * A column of a file.
 *
 * @param source reads the cells and names their places
 * @param index its position, from 0
 * @param type what its cells are
 */
record TextColumn(TextTable source, int index, ColumnType type) {

  /** Returns the same column with another type. */
  TextColumn as(ColumnType other) {
    return new TextColumn(source, index, other);
  }

  String name() {
    return source.names().get(index);
  }

  private String cell(int row) {
    return source.cell(row, index);
  }

  private IntStream presentRows() {
    return IntStream.range(0, source.rows()).filter(row -> !source.isMissing(row, index));
  }

  /** Returns the different cells, missing ones left out: by value where all are numbers. */
  List<String> different() {
    List<String> cells = presentRows().mapToObj(this::cell).distinct().toList();
    boolean numeric = cells.stream().allMatch(c -> ColumnType.NUMBER.read(c).isPresent());
    Comparator<String> byText = Comparator.naturalOrder();
    Comparator<String> order =
        numeric
            ? Comparator.<String>comparingDouble(Double::parseDouble).thenComparing(byText)
            : byText;
    return cells.stream().sorted(order).toList();
  }

  /**
   * Checks that no cell is missing.
   *
   * @throws DataException naming the line of the first that is
   */
  void checkComplete() {
    IntStream.range(0, source.rows())
        .filter(row -> source.isMissing(row, index))
        .findFirst()
        .ifPresent(
            row -> {
              throw new DataException(
                  ("%s must have a value of the target column '%s'; it is missing: leave the row"
                          + " out, or fill it in")
                      .formatted(source.place(row), name()));
            });
  }

  /**
   * Returns the values.
   *
   * @throws DataException where a cell is not of the type
   */
  Table.Values values() {
    double[] numbers = new double[source.rows()];
    java.util.Arrays.fill(numbers, Double.NaN);
    if (type == ColumnType.CATEGORY) {
      List<String> categories = different();
      presentRows().forEach(row -> numbers[row] = categories.indexOf(cell(row)));
      return new Table.Values(Column.category(name(), categories), numbers);
    }
    presentRows().forEach(row -> numbers[row] = number(row));
    return new Table.Values(new Column(name(), type.columnType(), "", List.of()), numbers);
  }

  private double number(int row) {
    OptionalDouble number = type.read(cell(row));
    if (number.isEmpty()) {
      throw new DataException(
          ("%s, column '%s', must be %s; got \"%s\": correct it, name it in data.missing, or set"
                  + " another type in data.columns")
              .formatted(source.place(row), name(), type.words(), cell(row)));
    }
    return number.getAsDouble();
  }
}

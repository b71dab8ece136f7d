package dev.ansatz.workbench.internal.view.data;

import dev.ansatz.api.data.Column;
import dev.ansatz.workbench.internal.stats.Values;
import dev.ansatz.workbench.internal.ui.Numbers;
import java.time.LocalDate;
import java.util.List;

/**
 * One column of a part of a data set.
 *
 * @param name its name
 * @param unit the unit of its numbers; empty for bare numbers
 * @param type how its numbers are to be read
 * @param categories the names of a category's numbers; may be empty
 * @param values its numbers, where they lie
 */
record DataColumn(
    String name, String unit, Column.Type type, List<String> categories, Values values) {

  /** Returns the name with the unit. */
  String header() {
    return unit.isEmpty() ? name : name + " [" + unit + "]";
  }

  /** Returns whether there is nothing in a row. */
  boolean isMissing(int row) {
    return Double.isNaN(values.get(row));
  }

  /** Returns what is in a row, short enough for a table; empty where nothing is. */
  String brief(int row) {
    return type == Column.Type.NUMBER && !isMissing(row)
        ? Numbers.brief(values.get(row))
        : exact(row);
  }

  /** Returns what is in a row with all its digits; empty where nothing is. */
  String exact(int row) {
    double value = values.get(row);
    if (Double.isNaN(value)) {
      return "";
    }
    return switch (type) {
      case CATEGORY -> category(value);
      case DATE -> LocalDate.ofEpochDay((long) value).toString();
      case INTEGER, NUMBER -> Numbers.exact(value);
    };
  }

  private String category(double value) {
    int index = (int) value;
    return index >= 0 && index < categories.size() ? categories.get(index) : Numbers.exact(value);
  }

  /** Returns what its type is called. */
  String typeName() {
    return switch (type) {
      case CATEGORY -> "category";
      case DATE -> "date";
      case INTEGER -> "whole number";
      case NUMBER -> "number";
    };
  }

  /** Returns whether its numbers can be calculated with. */
  boolean isNumeric() {
    return type == Column.Type.NUMBER || type == Column.Type.INTEGER;
  }
}

package dev.ansatz.api.data;

import java.util.List;

/**
 * What one column of a table holds. Its values stand in a floating-point tensor, whatever their
 * type; NaN stands for a missing one.
 *
 * @param name the column's name
 * @param type how its numbers are to be read
 * @param unit the unit of its numbers; empty for bare numbers and categories
 * @param categories for {@link Type#CATEGORY}, what the values 0, 1, ... stand for; else empty
 */
public record Column(String name, Type type, String unit, List<String> categories) {

  /** How the numbers of a column are to be read. */
  public enum Type {
    /** A measured number. */
    NUMBER,
    /** A whole number: a count, a rank. */
    INTEGER,
    /** One of a few names, as its index in {@link Column#categories}. */
    CATEGORY,
    /** A date, as days since 1970-01-01. */
    DATE
  }

  /**
   * Makes a column.
   *
   * @throws IllegalArgumentException where a column of another type than categories has categories
   */
  public Column {
    categories = List.copyOf(categories);
    if (type != Type.CATEGORY && !categories.isEmpty()) {
      throw new IllegalArgumentException(
          "the column '%s' of type %s must have no categories; got %s"
              .formatted(name, type, categories));
    }
  }

  /** Makes a column of numbers. */
  public static Column number(String name, String unit) {
    return new Column(name, Type.NUMBER, unit, List.of());
  }

  /** Makes a column of categories. */
  public static Column category(String name, List<String> categories) {
    return new Column(name, Type.CATEGORY, "", categories);
  }
}

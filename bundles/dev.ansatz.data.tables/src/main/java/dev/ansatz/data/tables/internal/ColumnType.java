package dev.ansatz.data.tables.internal;

import dev.ansatz.api.data.Column;
import dev.ansatz.api.settings.SettingsSchema;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** What the cells of a column are. Ordered: the first that fits all cells is taken. */
enum ColumnType {
  /** Whole numbers. */
  INTEGER("a whole number") {
    @Override
    OptionalDouble read(String cell) {
      return WHOLE.matcher(cell).matches() ? finite(cell) : OptionalDouble.empty();
    }
  },
  /** Numbers. */
  NUMBER("a number") {
    @Override
    OptionalDouble read(String cell) {
      return DECIMAL.matcher(cell).matches() ? finite(cell) : OptionalDouble.empty();
    }
  },
  /** Dates, as days since 1970-01-01. */
  DATE("a date such as 2026-01-31") {
    @Override
    OptionalDouble read(String cell) {
      try {
        return OptionalDouble.of(LocalDate.parse(cell).toEpochDay());
      } catch (DateTimeParseException e) {
        return OptionalDouble.empty();
      }
    }
  },
  /** A few names. */
  CATEGORY("a name") {
    @Override
    OptionalDouble read(String cell) {
      return OptionalDouble.empty();
    }
  },
  /** Texts, which are left out. */
  TEXT("a text") {
    @Override
    OptionalDouble read(String cell) {
      return OptionalDouble.empty();
    }
  };

  private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,15}");
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");
  private static final int MOST_CATEGORIES = 100;

  private final String words;

  ColumnType(String words) {
    this.words = words;
  }

  /** Returns the number of a cell of numbers or dates; empty where the cell is none. */
  abstract OptionalDouble read(String cell);

  /** Returns what a cell must be. */
  String words() {
    return words;
  }

  /** Returns the name in experiment files. */
  String key() {
    return SettingsSchema.choiceName(this);
  }

  static Optional<ColumnType> ofKey(String key) {
    return Arrays.stream(values()).filter(type -> type.key().equals(key)).findFirst();
  }

  static List<String> keys() {
    return Arrays.stream(values()).map(ColumnType::key).toList();
  }

  /** Returns the type of a column in a data set. */
  Column.Type columnType() {
    return switch (this) {
      case INTEGER -> Column.Type.INTEGER;
      case NUMBER -> Column.Type.NUMBER;
      case DATE -> Column.Type.DATE;
      case CATEGORY, TEXT -> Column.Type.CATEGORY;
    };
  }

  /**
   * Guesses the type of a column: numbers and dates where every cell is one; else categories where
   * there are at most 100 different ones and half as many as cells; else texts.
   *
   * @param cells those that are not missing
   */
  static ColumnType guess(List<String> cells) {
    for (ColumnType type : List.of(INTEGER, NUMBER, DATE)) {
      if (cells.stream().allMatch(cell -> type.read(cell).isPresent())) {
        return type;
      }
    }
    return isFew(cells) ? CATEGORY : TEXT;
  }

  private static boolean isFew(List<String> cells) {
    long different = cells.stream().distinct().count();
    return different <= MOST_CATEGORIES && different <= cells.size() / 2;
  }

  private static OptionalDouble finite(String cell) {
    double value = Double.parseDouble(cell);
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }
}

package dev.ansatz.formats;

import java.util.List;
import java.util.Optional;

/**
 * How a CSV file is to be read.
 *
 * @param delimiter stands between fields; by default the first of tab, semicolon, bar, comma and
 *     space that cuts the first lines into equally many fields
 * @param header whether the first line names the columns
 * @param columns the columns to read, in this order, each by its name or its position counted from
 *     1; empty for all
 */
public record CsvOptions(Optional<Character> delimiter, Header header, List<String> columns) {

  /** Whether the first line names the columns. */
  public enum Header {
    /** It does where none of its fields that are to be read is a number. */
    AUTO,
    PRESENT,
    ABSENT
  }

  /** Makes options. */
  public CsvOptions {
    columns = List.copyOf(columns);
  }

  /** Detects everything and reads all columns. */
  public static CsvOptions detect() {
    return new CsvOptions(Optional.empty(), Header.AUTO, List.of());
  }
}

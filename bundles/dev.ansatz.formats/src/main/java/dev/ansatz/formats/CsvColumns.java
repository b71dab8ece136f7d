package dev.ansatz.formats;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.ansatz.api.data.DataException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The columns that are read.
 *
 * @param width how many fields every line must have
 * @param positions which of them are read, counted from 0
 * @param names their names; empty where there is no header
 */
record CsvColumns(int width, List<Integer> positions, List<String> names) {

  /** Returns whether the first line is a header. */
  boolean headed() {
    return !names.isEmpty();
  }

  /** Finds the columns in the first line. */
  static CsvColumns of(Path path, CsvOptions options, CsvRecord first, CsvSink sink) {
    List<String> fields = first.getFields().stream().map(String::strip).toList();
    List<Integer> positions =
        options.columns().isEmpty()
            ? IntStream.range(0, fields.size()).boxed().toList()
            : options.columns().stream().map(c -> position(path, options, fields, c)).toList();
    List<String> names = positions.stream().map(fields::get).toList();
    boolean headed =
        options.header() == CsvOptions.Header.AUTO
            ? sink.isHeader(names, first.getStartingLineNumber())
            : options.header() == CsvOptions.Header.PRESENT;
    return new CsvColumns(fields.size(), positions, headed ? names : List.of());
  }

  private static int position(Path path, CsvOptions options, List<String> fields, String column) {
    int named = options.header() == CsvOptions.Header.ABSENT ? -1 : fields.indexOf(column);
    if (named >= 0) {
      return named;
    }
    if (column.matches("[1-9][0-9]{0,8}") && Integer.parseInt(column) <= fields.size()) {
      return Integer.parseInt(column) - 1;
    }
    throw new DataException(
        "%s must have the column '%s', by name or by position from 1; it has %d: %s"
            .formatted(path, column, fields.size(), fields));
  }

  /**
   * Checks that a line has as many fields as the first.
   *
   * @throws DataException where it has not
   */
  void checkWidth(CsvRecord line, Path path) {
    if (line.getFieldCount() != width) {
      throw new DataException(
          "line %d of %s must have %d fields, as the first has; it has %d"
              .formatted(line.getStartingLineNumber(), path, width, line.getFieldCount()));
    }
  }
}

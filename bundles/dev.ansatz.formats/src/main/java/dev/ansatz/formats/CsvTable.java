package dev.ansatz.formats;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.tensor.F64Tensor;
import java.nio.file.Path;
import java.util.List;

/**
 * Numbers in rows and columns, from a text file with delimiters.
 *
 * <p>The file is UTF-8, with or without a byte-order mark. Empty lines and lines that begin with
 * {@code #} are skipped; fields may be quoted; numbers have a decimal point and are finite.
 *
 * @param names the columns' names; empty where the file has no header
 * @param values [rows × columns]
 */
public record CsvTable(List<String> names, F64Tensor values) {

  /** Makes a table. */
  public CsvTable {
    names = List.copyOf(names);
  }

  /**
   * Reads a file. May block.
   *
   * @param stop asked at every line
   * @return at least one row and one column
   * @throws DataException where the file is missing, unreadable, not UTF-8, empty or malformed, or
   *     a field is no finite number; it names the line and column, both counted from 1
   * @throws dev.ansatz.api.progress.StoppedException where it was stopped
   */
  public static CsvTable read(Path path, CsvOptions options, StopToken stop) {
    CsvRows rows = new CsvRows(path);
    CsvColumns columns = new CsvReading(path, options, stop, rows).read();
    if (rows.count() == 0) {
      throw new DataException(
          "%s must have at least one line of numbers; it has none".formatted(path));
    }
    return new CsvTable(
        columns.names(), F64Tensor.of(rows.values(), rows.count(), columns.positions().size()));
  }
}

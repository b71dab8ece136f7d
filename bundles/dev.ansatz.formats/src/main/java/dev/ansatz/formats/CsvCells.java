package dev.ansatz.formats;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.ansatz.api.data.DataException;
import dev.ansatz.api.progress.StopToken;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts in rows and columns, from a text file with delimiters.
 *
 * <p>The file is as for {@link CsvTable}, but for its fields, which may be anything; space around
 * them is stripped. Without a word on it, the first line is a header where none of its fields is a
 * number.
 *
 * @param names the columns' names; empty where the file has no header
 * @param rows the fields of each line
 * @param lines the number of each line in the file, counted from 1
 */
public record CsvCells(List<String> names, List<List<String>> rows, List<Long> lines) {

  /** Makes cells. */
  public CsvCells {
    names = List.copyOf(names);
    rows = List.copyOf(rows);
    lines = List.copyOf(lines);
  }

  /**
   * Reads a file. May block.
   *
   * @param stop asked at every line
   * @return at least one row and one column; every row has as many fields
   * @throws DataException where the file is missing, unreadable, not UTF-8, empty or malformed; it
   *     names the line, counted from 1
   * @throws dev.ansatz.api.progress.StoppedException where it was stopped
   */
  public static CsvCells read(Path path, CsvOptions options, StopToken stop) {
    Sink sink = new Sink(path);
    CsvColumns columns = new CsvReading(path, options, stop, sink).read();
    if (sink.rows.isEmpty()) {
      throw new DataException("%s must have at least one row; it has none".formatted(path));
    }
    return new CsvCells(columns.names(), sink.rows, sink.lines);
  }

  private record Sink(Path path, List<List<String>> rows, List<Long> lines) implements CsvSink {

    Sink(Path path) {
      this(path, new ArrayList<>(), new ArrayList<>());
    }

    @Override
    public boolean isHeader(List<String> fields, long line) {
      return fields.stream().noneMatch(CsvRows::isNumber);
    }

    @Override
    public void take(CsvRecord line, CsvColumns columns) {
      columns.checkWidth(line, path);
      rows.add(columns.positions().stream().map(p -> line.getField(p).strip()).toList());
      lines.add(line.getStartingLineNumber());
    }
  }
}

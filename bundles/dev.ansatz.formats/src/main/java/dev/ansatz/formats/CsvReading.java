package dev.ansatz.formats;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.ansatz.api.data.DataException;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.tensor.F64Tensor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One reading of one CSV file. */
final class CsvReading {
  private static final int LINES_TO_JUDGE_BY = 20;

  private final Path path;
  private final CsvOptions options;
  private final StopToken stop;
  private final CsvRows rows;
  private CsvColumns columns;

  CsvReading(Path path, CsvOptions options, StopToken stop) {
    this.path = path;
    this.options = options;
    this.stop = stop;
    this.rows = new CsvRows(path);
  }

  CsvTable read() {
    if (Files.isDirectory(path)) {
      throw new DataException("%s must be a file; it is a folder".formatted(path));
    }
    try {
      char delimiter = options.delimiter().isPresent() ? options.delimiter().get() : detect();
      try (CsvReader<CsvRecord> records = open(delimiter)) {
        records.forEach(this::take);
      }
      return table();
    } catch (IOException e) {
      throw failure(e);
    } catch (UncheckedIOException e) {
      throw failure(e.getCause());
    } catch (CsvParseException e) {
      throw e.getCause() instanceof IOException cause ? failure(cause) : malformed(e);
    }
  }

  private DataException failure(IOException e) {
    return e instanceof CharacterCodingException
        ? new DataException("%s must be text in UTF-8; it is not".formatted(path), e)
        : FileBytes.unreadable(path, e);
  }

  private DataException malformed(CsvParseException e) {
    return new DataException("%s must be CSV: %s".formatted(path, e.getMessage()), e);
  }

  private char detect() throws IOException {
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader = text()) {
      String line = reader.readLine();
      while (line != null && lines.size() < LINES_TO_JUDGE_BY) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line);
        }
        line = reader.readLine();
      }
    }
    return Delimiters.detect(lines);
  }

  private CsvReader<CsvRecord> open(char delimiter) throws IOException {
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .commentStrategy(CommentStrategy.SKIP)
        .allowMissingFields(true)
        .allowExtraFields(true)
        .ofCsvRecord(text());
  }

  private BufferedReader text() throws IOException {
    BufferedReader reader = Files.newBufferedReader(path);
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }

  private void take(CsvRecord line) {
    stop.check();
    if (columns == null) {
      columns = CsvColumns.of(path, options, line);
      if (columns.headed()) {
        return;
      }
    }
    rows.take(line, columns);
  }

  private CsvTable table() {
    if (rows.count() == 0) {
      throw new DataException(
          "%s must have at least one line of numbers; it has none".formatted(path));
    }
    F64Tensor values = F64Tensor.of(rows.values(), rows.count(), columns.positions().size());
    return new CsvTable(columns.names(), values);
  }
}

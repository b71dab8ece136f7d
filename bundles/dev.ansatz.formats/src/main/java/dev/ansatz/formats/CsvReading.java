package dev.ansatz.formats;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.ansatz.api.data.DataException;
import dev.ansatz.api.progress.StopToken;
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
  private final CsvSink sink;
  private CsvColumns columns;

  CsvReading(Path path, CsvOptions options, StopToken stop, CsvSink sink) {
    this.path = path;
    this.options = options;
    this.stop = stop;
    this.sink = sink;
  }

  /**
   * Reads the file.
   *
   * @return what the columns are
   * @throws DataException where it cannot be read, or has not one line
   */
  CsvColumns read() {
    if (Files.isDirectory(path)) {
      throw new DataException("%s must be a file; it is a folder".formatted(path));
    }
    try {
      char delimiter = options.delimiter().isPresent() ? options.delimiter().get() : detect();
      try (CsvReader<CsvRecord> records = open(delimiter)) {
        records.forEach(this::take);
      }
      if (columns == null) {
        throw new DataException("%s must have at least one line; it has none".formatted(path));
      }
      return columns;
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
      columns = CsvColumns.of(path, options, line, sink);
      if (columns.headed()) {
        return;
      }
    }
    sink.take(line, columns);
  }
}

package dev.ansatz.runtime.store.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A table in comma-separated values, UTF-8, with a line of column names. */
final class Csv {
  private Csv() {}

  /** Writes a table; null is an empty cell. */
  static void write(OutputStream out, List<String> columns, Stream<List<?>> rows)
      throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
    csv.writeRecord(columns);
    rows.forEach(row -> csv.writeRecord(row.stream().map(v -> Objects.toString(v, "")).toList()));
    csv.flush();
    text.flush();
  }
}

package dev.ansatz.workbench.internal.view.runs;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.ansatz.runtime.store.StoredMetric;
import dev.ansatz.runtime.store.StoredRun;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Writes the table of runs as comma-separated values, with all digits. */
final class RunCsv {
  private RunCsv() {}

  /** Writes runs in their order, and returns the file. */
  static Path write(Path file, List<RunColumn> columns, List<StoredRun> runs) throws IOException {
    try (CsvWriter csv = CsvWriter.builder().build(file)) {
      List<String> head = new ArrayList<>(List.of("id"));
      columns.forEach(column -> head.add(head(column)));
      csv.writeRecord(head);
      for (StoredRun run : runs) {
        List<String> row = new ArrayList<>(List.of(run.id()));
        columns.forEach(column -> row.add(text(column.value(run))));
        csv.writeRecord(row);
      }
    }
    return file;
  }

  private static String head(RunColumn column) {
    String key = column.key().equals(RunColumn.DURATION) ? "duration / s" : column.key();
    return column.unit().isEmpty() ? key : key + " / " + column.unit();
  }

  private static String text(Object value) {
    if (value instanceof StoredMetric metric) {
      return Double.toString(metric.last());
    } else if (value instanceof Duration duration) {
      return Double.toString(duration.toMillis() / 1000.0);
    }
    return value == null ? "" : value.toString();
  }
}

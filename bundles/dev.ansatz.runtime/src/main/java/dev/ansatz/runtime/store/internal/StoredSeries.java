package dev.ansatz.runtime.store.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.ansatz.runtime.store.StoredMetric;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the metrics of a run: from {@code curves.bin}, and from {@code metrics.csv} where that is
 * not there, is out of date, or is broken.
 */
public final class StoredSeries {
  private StoredSeries() {}

  /** Reads something of the quick file. */
  private interface Part<T> {
    T of(CurvesFileReader reader) throws IOException;
  }

  /**
   * Reads one metric.
   *
   * @param key its key: {@code "train.loss"}
   * @return none where the run has no such metric
   * @throws IOException where neither file can be read
   */
  public static Optional<Series> read(Path dir, String key) throws IOException {
    Optional<Optional<Series>> quick = quickly(dir, reader -> reader.series(key));
    return quick.isPresent()
        ? quick.get()
        : csv(dir).stream().filter(series -> series.key().equals(key)).findFirst();
  }

  /**
   * Returns all metrics of a run; which way is better they do not say.
   *
   * @throws IOException where neither file can be read
   */
  public static List<StoredMetric> summaries(Path dir) throws IOException {
    Optional<List<StoredMetric>> quick = quickly(dir, CurvesFileReader::metrics);
    return quick.isPresent() ? quick.get() : csv(dir).stream().map(Series::summary).toList();
  }

  private static <T> Optional<T> quickly(Path dir, Part<T> part) {
    try {
      Optional<CurvesFileReader> file = CurvesFileReader.open(dir);
      if (file.isEmpty()) {
        return Optional.empty();
      }
      try (CurvesFileReader reader = file.get()) {
        return Optional.of(part.of(reader));
      }
    } catch (IOException | BufferUnderflowException broken) {
      return Optional.empty();
    }
  }

  private static List<Series> csv(Path dir) throws IOException {
    Path file = dir.resolve(MetricsCsv.NAME);
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    Map<String, SeriesBuilder> found = new LinkedHashMap<>();
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
      csv.stream().skip(1).forEach(row -> add(row, found));
    } catch (CsvParseException | IllegalArgumentException e) {
      throw new IOException("%s is not what a run writes: %s".formatted(file, e.getMessage()), e);
    }
    return found.values().stream().map(SeriesBuilder::build).toList();
  }

  private static void add(CsvRecord row, Map<String, SeriesBuilder> found) {
    if (row.getFieldCount() != MetricsCsv.COLUMNS.size()) {
      throw new IllegalArgumentException(
          "line %d has %d fields".formatted(row.getStartingLineNumber(), row.getFieldCount()));
    }
    String split = row.getField(1);
    String name = row.getField(2);
    found
        .computeIfAbsent(split + "." + name, key -> new SeriesBuilder(split, name, row.getField(4)))
        .add(Long.parseLong(row.getField(0)), Double.parseDouble(row.getField(3)));
  }
}

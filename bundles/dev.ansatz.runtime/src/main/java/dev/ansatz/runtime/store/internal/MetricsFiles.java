package dev.ansatz.runtime.store.internal;

import java.nio.file.Files;
import java.util.List;

/** Writes the metrics of a run: {@code metrics.csv}, and where there are curves, the quick file. */
public final class MetricsFiles {
  private MetricsFiles() {}

  /**
   * Writes the files.
   *
   * @param steps how many steps the training has made
   * @throws StoreException where they cannot be written
   */
  public static void write(
      RunFolder folder, List<Curve> curves, List<Judgement> judgements, long steps) {
    folder.write(MetricsCsv.NAME, out -> MetricsCsv.write(curves, judgements, steps, out));
    if (curves.isEmpty()) {
      return;
    }
    List<Series> series = Series.of(curves, judgements, steps);
    folder.write(
        CurvesFile.NAME,
        out -> CurvesFile.write(series, Files.size(folder.dir().resolve(MetricsCsv.NAME)), out));
  }
}

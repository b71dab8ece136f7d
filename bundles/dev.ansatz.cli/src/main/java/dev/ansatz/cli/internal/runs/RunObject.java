package dev.ansatz.cli.internal.runs;

import dev.ansatz.runtime.store.StoredRun;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A run for programs, with the keys that {@code ansatz run --json} has. */
final class RunObject {
  private RunObject() {}

  static Map<String, Object> of(StoredRun run) {
    Map<String, Object> numbers = new LinkedHashMap<>();
    Map<String, Object> units = new LinkedHashMap<>();
    run.metrics()
        .forEach(
            (key, metric) -> {
              numbers.put(key, Double.isFinite(metric.last()) ? metric.last() : null);
              units.put(key, metric.unit());
            });
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", run.id());
    map.put("kind", run.kind());
    map.put("state", run.state());
    map.put("seed", run.seed().isPresent() ? (Object) run.seed().getAsLong() : null);
    map.put("metrics", numbers);
    map.put("units", units);
    map.put("dir", run.dir().toString());
    map.put("title", run.title());
    map.put("started", run.started().map(Instant::toString).orElse(null));
    List<SweepPoint> points = SweepReader.read(run.dir());
    if (!points.isEmpty()) {
      map.put("points", points.stream().map(SweepPoint::toMap).toList());
    }
    if (!run.reason().isEmpty()) {
      map.put("reason", run.reason());
    }
    return map;
  }
}

package dev.ansatz.runtime.engine.internal;

import dev.ansatz.runtime.store.internal.PointRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the trials of a sweep warn of, each once. */
final class TrialWarnings {
  private TrialWarnings() {}

  static List<String> of(List<PointRecord> points) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    points.stream()
        .flatMap(point -> point.trials().stream())
        .flatMap(trial -> trial.outcome().warnings().stream())
        .forEach(warning -> counts.merge(warning, 1, Integer::sum));
    return counts.entrySet().stream()
        .map(entry -> "%s (trials: %d)".formatted(entry.getKey(), entry.getValue()))
        .toList();
  }
}

package dev.ansatz.workbench.internal.view.runs;

import dev.ansatz.api.metric.Score.Better;
import dev.ansatz.runtime.store.StoredMetric;
import dev.ansatz.runtime.store.StoredRun;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proposes columns: the metrics that most runs have and the settings that differ. */
final class RunColumns {
  private static final int MOST_METRICS = 4;
  private static final int MOST_SETTINGS = 4;
  private static final double LEAST_SHARE = 0.3;

  private RunColumns() {}

  /** Returns the keys of the columns to begin with. */
  static List<String> propose(List<StoredRun> runs) {
    return Stream.concat(
            metrics(runs).stream().limit(MOST_METRICS),
            differing(runs).stream().limit(MOST_SETTINGS))
        .toList();
  }

  private static List<String> metrics(List<StoredRun> runs) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, StoredMetric> some = new LinkedHashMap<>();
    for (StoredRun run : runs) {
      run.metrics()
          .forEach(
              (key, metric) -> {
                counts.merge(key, 1, Integer::sum);
                some.merge(key, metric, (a, b) -> a.better() == Better.NEITHER ? b : a);
              });
    }
    double least = runs.size() * LEAST_SHARE;
    return counts.keySet().stream()
        .filter(key -> counts.get(key) >= least)
        .sorted(
            Comparator.comparing((String key) -> some.get(key).better() == Better.NEITHER)
                .thenComparing(key -> -counts.get(key))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** Returns the settings that runs have in different ways, those that most runs have first. */
  static List<String> differing(List<StoredRun> runs) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Set<Object>> values = new LinkedHashMap<>();
    for (StoredRun run : runs) {
      run.settings()
          .forEach(
              (key, value) -> {
                counts.merge(key, 1, Integer::sum);
                values.computeIfAbsent(key, k -> new HashSet<>()).add(value);
              });
    }
    double least = runs.size() * LEAST_SHARE;
    return counts.keySet().stream()
        .filter(key -> values.get(key).size() > 1 && counts.get(key) >= least)
        .filter(key -> !key.equals("dataSeed"))
        .sorted(Comparator.comparing((String key) -> -counts.get(key)))
        .collect(Collectors.toList());
  }
}

package dev.ansatz.runtime.store.internal;

import dev.ansatz.api.metric.Score;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * One point of a sweep and its repeats.
 *
 * @param values the values by address, in the order of the sweep's addresses; null where the point
 *     has no such setting
 * @param trials the runs that have ended
 */
public record PointRecord(Map<String, Object> values, List<TrialRecord> trials) {

  /** Makes a record. */
  public PointRecord {
    trials = List.copyOf(trials);
  }

  /** Returns the scores of the repeats that finished. */
  public List<Map<String, Score>> scores() {
    return trials.stream()
        .filter(TrialRecord::finished)
        .map(trial -> trial.outcome().metrics())
        .toList();
  }

  /** Returns each score over the repeats that finished. */
  public List<Summary> summaries() {
    Map<String, List<Score>> byKey = new LinkedHashMap<>();
    for (Map<String, Score> trial : scores()) {
      trial.forEach((key, s) -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(s));
    }
    List<Summary> summaries = new ArrayList<>();
    byKey.forEach((key, scores) -> summaries.add(Summary.of(key, scores)));
    return summaries;
  }

  /** Returns one score over the repeats that finished. */
  public Optional<Summary> summary(String key) {
    return summaries().stream().filter(summary -> summary.key().equals(key)).findFirst();
  }

  /** Returns how many numbers the training sets, at most; empty where no trial tells. */
  public OptionalLong parameters() {
    return trials.stream().flatMapToLong(trial -> trial.parameters().stream()).max();
  }

  /** Returns what tells it from the other points: its only value, or all of them in words. */
  public String name() {
    return values.size() == 1 ? String.valueOf(values.values().iterator().next()) : label();
  }

  /** Returns the values in words: {@code "model.units=500, model.ridge=0.1"}. */
  public String label() {
    return values.entrySet().stream()
        .filter(value -> value.getValue() != null)
        .map(value -> value.getKey() + "=" + value.getValue())
        .collect(Collectors.joining(", "));
  }
}

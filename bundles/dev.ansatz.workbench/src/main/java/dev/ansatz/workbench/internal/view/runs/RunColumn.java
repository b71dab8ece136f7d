package dev.ansatz.workbench.internal.view.runs;

import dev.ansatz.api.metric.Score.Better;
import dev.ansatz.runtime.store.StoredMetric;
import dev.ansatz.runtime.store.StoredRun;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * A column of the table of runs.
 *
 * @param key a field, a metric or a setting
 * @param title the heading, with the unit where all runs have the same
 * @param unit the unit that the title tells; empty where it tells none
 * @param better which way is better, for metrics
 */
record RunColumn(String key, String title, String unit, Better better) {
  static final String STATE = "state";
  static final String NAME = "name";
  static final String STARTED = "started";
  static final String DURATION = "duration";

  /** What every run has, in front of its scores and settings. */
  static final List<RunColumn> FIXED =
      List.of(
          new RunColumn(STATE, "", "", Better.NEITHER),
          new RunColumn(NAME, "Run", "", Better.NEITHER),
          new RunColumn(STARTED, "Started", "", Better.NEITHER),
          new RunColumn(DURATION, "Took", "", Better.NEITHER));

  /** Returns the column of a metric or a setting, as some runs have it. */
  static RunColumn of(String key, List<StoredRun> runs) {
    List<StoredMetric> metrics =
        runs.stream().map(run -> run.metrics().get(key)).filter(metric -> metric != null).toList();
    List<String> units = metrics.stream().map(StoredMetric::unit).distinct().toList();
    String unit = units.size() == 1 ? units.get(0) : "";
    Better better = metrics.isEmpty() ? Better.NEITHER : metrics.get(0).better();
    return new RunColumn(key, unit.isEmpty() ? key : key + " / " + unit, unit, better);
  }

  /** Returns what a run has in this column; null for nothing. */
  Object value(StoredRun run) {
    return switch (key) {
      case STATE -> run.state();
      case NAME -> run.name();
      case STARTED -> run.started().orElse(null);
      case DURATION -> duration(run);
      case "seed" -> run.seed().isPresent() ? run.seed().getAsLong() : null;
      case "id" -> run.id();
      case "title" -> run.title();
      case "reason" -> run.reason();
      case "ended" -> run.ended().orElse(null);
      default -> run.metrics().containsKey(key) ? run.metrics().get(key) : run.settings().get(key);
    };
  }

  private static Duration duration(StoredRun run) {
    boolean known = run.started().isPresent() && run.ended().isPresent();
    return known ? Duration.between(run.started().get(), run.ended().get()) : null;
  }

  /** Returns whether the largest value comes first. */
  boolean falls(boolean reversed) {
    return (better == Better.HIGHER || key.equals(STARTED)) != reversed;
  }

  /**
   * Returns the order of this column: metrics best first, times newest first, all else least first;
   * runs without a value last, also where the order is turned round.
   */
  Comparator<StoredRun> order(boolean reversed) {
    Comparator<Object> some = falls(reversed) ? Values.ORDER.reversed() : Values.ORDER;
    Comparator<Object> values =
        (a, b) ->
            a == null || b == null ? Boolean.compare(a == null, b == null) : some.compare(a, b);
    return Comparator.comparing((StoredRun run) -> Values.plain(value(run)), values)
        .thenComparing(StoredRun::id);
  }
}

package dev.ansatz.cli.internal.runs;

import dev.ansatz.cli.internal.Shell;
import dev.ansatz.cli.internal.text.Numbers;
import dev.ansatz.cli.internal.text.Table;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.store.StoredMetric;
import dev.ansatz.runtime.store.StoredRun;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows runs to people, a line each. */
final class RunTable {
  private final Shell shell;
  private final Collection<String> keys;

  /**
   * Makes a table.
   *
   * @param keys the metrics and settings to show; those that no run has are left out
   */
  RunTable(Shell shell, Collection<String> keys) {
    this.shell = shell;
    this.keys = keys;
  }

  List<String> lines(List<StoredRun> runs) {
    List<String> shown =
        keys.stream().filter(key -> runs.stream().anyMatch(r -> value(r, key) != null)).toList();
    Table table = new Table();
    if (!shown.isEmpty()) {
      table.row(cells("run", "state", "began", shown.stream().map(k -> head(k, runs)), "title"));
    }
    for (StoredRun run : runs) {
      table.row(
          cells(
              run.id(),
              words(run.state()),
              time(shell, run.started()),
              shown.stream().map(key -> cell(run, key, unit(key, runs))),
              run.title()));
    }
    return table.lines();
  }

  private static String[] cells(
      String id, String state, String began, Stream<String> metrics, String title) {
    List<String> cells = new ArrayList<>(List.of(id, state, began));
    metrics.forEach(cells::add);
    cells.add(title);
    return cells.toArray(String[]::new);
  }

  // Where all have one unit it stands in the head, else behind each value.
  private static String head(String key, List<StoredRun> runs) {
    String unit = unit(key, runs);
    return unit.isEmpty() ? key : key + " / " + unit;
  }

  private static String unit(String key, List<StoredRun> runs) {
    List<String> units =
        runs.stream()
            .flatMap(run -> Optional.ofNullable(run.metrics().get(key)).stream())
            .map(StoredMetric::unit)
            .distinct()
            .toList();
    return units.size() == 1 ? units.get(0) : "";
  }

  private static String cell(StoredRun run, String key, String unit) {
    Object value = value(run, key);
    if (value instanceof StoredMetric metric) {
      return (Numbers.show(metric.last()) + " " + (unit.isEmpty() ? metric.unit() : "")).strip();
    }
    return value == null ? "-" : String.valueOf(value);
  }

  private static Object value(StoredRun run, String key) {
    StoredMetric metric = run.metrics().get(key);
    return metric == null ? run.settings().get(key) : metric;
  }

  static String words(RunState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  static String time(Shell shell, Optional<Instant> time) {
    DateTimeFormatter format =
        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
            .withZone(shell.clock().getZone());
    return time.map(format::format).orElse("-");
  }
}

package dev.ansatz.runtime.store.internal.index;

import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.store.StoredMetric;
import dev.ansatz.runtime.store.StoredRun;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Adds to runs what stands in other tables. */
final class Details {
  private final Connection connection;

  Details(Connection connection) {
    this.connection = connection;
  }

  /** Takes a row of a run. */
  private interface Taker {
    void take(long run, ResultSet row) throws SQLException;
  }

  /**
   * Returns the runs with their metrics and settings.
   *
   * @param runs the runs by their numbers in the database
   * @param keys those that are wanted; none for all metrics and no setting
   */
  List<StoredRun> complete(Map<Long, StoredRun> runs, Optional<Set<String>> keys)
      throws SQLException {
    Map<Long, Map<String, StoredMetric>> metrics = new HashMap<>();
    Map<Long, Map<String, Object>> settings = new HashMap<>();
    read(
        "metric",
        runs.keySet(),
        keys,
        (run, row) -> {
          StoredMetric metric = Rows.metric(row);
          metrics.computeIfAbsent(run, r -> new LinkedHashMap<>()).put(metric.key(), metric);
        });
    if (keys.isPresent()) {
      read(
          "setting",
          runs.keySet(),
          keys,
          (run, row) ->
              settings
                  .computeIfAbsent(run, r -> new LinkedHashMap<>())
                  .put(row.getString("text"), Json.read(row.getString("json"))));
    }
    return runs.entrySet().stream()
        .map(
            run ->
                run.getValue()
                    .with(
                        settings.getOrDefault(run.getKey(), Map.of()),
                        metrics.getOrDefault(run.getKey(), Map.of())))
        .toList();
  }

  private void read(String table, Set<Long> runs, Optional<Set<String>> keys, Taker taker)
      throws SQLException {
    if (runs.isEmpty() || keys.isPresent() && keys.get().isEmpty()) {
      return;
    }
    String ids = runs.stream().map(String::valueOf).collect(Collectors.joining(", "));
    List<String> words = List.copyOf(keys.orElse(Set.of()));
    String marks = String.join(", ", Collections.nCopies(words.size(), "?"));
    String some =
        words.isEmpty() ? "" : " AND word IN (SELECT id FROM word WHERE text IN (" + marks + "))";
    String sql =
        "SELECT * FROM %s JOIN word ON word.id = word WHERE run IN (%s)%s"
            .formatted(table, ids, some);
    Sql.query(
        connection,
        sql,
        words,
        row -> {
          taker.take(row.getLong("run"), row);
          return table;
        });
  }
}

package dev.ansatz.runtime.store.internal.index;

import dev.ansatz.api.metric.Score.Better;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.store.StoredMetric;
import dev.ansatz.runtime.store.StoredRun;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Runs as rows of the tables. Used within one transaction. */
final class Rows {
  private static final String PUT_RUN =
      """
      INSERT INTO run(path, stamp, name_in_workspace, kind, state, reason, name, title, seed,
        started, ended)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
      """;

  // In this form the order of texts is that of times.
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final Connection connection;
  private final Map<String, Long> words = new HashMap<>();

  Rows(Connection connection) {
    this.connection = connection;
  }

  /** Writes a run in place of what there was in its place. */
  void put(String path, String stamp, StoredRun run) throws SQLException {
    remove(path);
    long id =
        Sql.query(connection, PUT_RUN, values(path, stamp, run), row -> row.getLong(1)).get(0);
    putSettings(id, run.settings());
    putMetrics(id, run.metrics());
  }

  void remove(String path) throws SQLException {
    Sql.update(connection, "DELETE FROM run WHERE path = ?", path);
  }

  private static List<?> values(String path, String stamp, StoredRun run) {
    return Arrays.asList(
        path,
        stamp,
        run.id(),
        run.kind().name(),
        run.state().name(),
        run.reason(),
        run.name(),
        run.title(),
        run.seed().isPresent() ? (Object) run.seed().getAsLong() : null,
        run.started().map(TIME::format).orElse(null),
        run.ended().map(TIME::format).orElse(null));
  }

  private void putSettings(long id, Map<String, Object> settings) throws SQLException {
    String sql = "INSERT INTO setting(run, word, value, json) VALUES (?, ?, ?, ?)";
    try (PreparedStatement put = connection.prepareStatement(sql)) {
      for (Map.Entry<String, Object> setting : settings.entrySet()) {
        Object value = setting.getValue();
        String json = Json.line(value);
        put.setLong(1, id);
        put.setLong(2, word(setting.getKey()));
        put.setObject(3, plain(value, json));
        put.setString(4, json);
        put.addBatch();
      }
      put.executeBatch();
    }
  }

  private static Object plain(Object value, String json) {
    if (value instanceof Integer || value instanceof Long || value instanceof String) {
      return value;
    }
    return value instanceof Number number ? (Object) number.doubleValue() : json;
  }

  private void putMetrics(long id, Map<String, StoredMetric> metrics) throws SQLException {
    String sql =
        "INSERT INTO metric(run, word, unit, better, points, last, least, most)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    try (PreparedStatement put = connection.prepareStatement(sql)) {
      for (StoredMetric metric : metrics.values()) {
        put.setLong(1, id);
        put.setLong(2, word(metric.key()));
        put.setString(3, metric.unit());
        put.setString(4, metric.better().name());
        put.setInt(5, metric.points());
        put.setDouble(6, metric.last());
        put.setDouble(7, metric.least());
        put.setDouble(8, metric.most());
        put.addBatch();
      }
      put.executeBatch();
    }
  }

  private long word(String text) throws SQLException {
    Long known = words.get(text);
    if (known == null) {
      Sql.update(connection, "INSERT INTO word(text) VALUES (?) ON CONFLICT DO NOTHING", text);
      String sql = "SELECT id FROM word WHERE text = ?";
      known = Sql.query(connection, sql, List.of(text), row -> row.getLong(1)).get(0);
      words.put(text, known);
    }
    return known;
  }

  /** Returns the run of a row, without settings and metrics. */
  static StoredRun run(Path workspace, ResultSet row) throws SQLException {
    long seed = row.getLong("seed");
    OptionalLong present = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(seed);
    return new StoredRun(
        row.getString("name_in_workspace"),
        workspace.resolve(row.getString("path")),
        StoredRun.Kind.valueOf(row.getString("kind")),
        RunState.valueOf(row.getString("state")),
        row.getString("reason"),
        row.getString("name"),
        row.getString("title"),
        present,
        Optional.ofNullable(row.getString("started")).map(Instant::parse),
        Optional.ofNullable(row.getString("ended")).map(Instant::parse),
        Map.of(),
        Map.of());
  }

  /** Returns the metric of a row. */
  static StoredMetric metric(ResultSet row) throws SQLException {
    String key = row.getString("text");
    int dot = key.indexOf('.');
    return new StoredMetric(
        key.substring(0, Math.max(0, dot)),
        key.substring(dot + 1),
        row.getString("unit"),
        Better.valueOf(row.getString("better")),
        row.getInt("points"),
        number(row, "last"),
        number(row, "least"),
        number(row, "most"));
  }

  // SQLite keeps NaN as NULL.
  private static double number(ResultSet row, String column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? Double.NaN : value;
  }
}

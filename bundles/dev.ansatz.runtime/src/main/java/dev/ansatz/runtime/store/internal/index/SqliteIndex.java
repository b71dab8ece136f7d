package dev.ansatz.runtime.store.internal.index;

import dev.ansatz.api.metric.Score.Better;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.store.Condition;
import dev.ansatz.runtime.store.IndexException;
import dev.ansatz.runtime.store.RunCurve;
import dev.ansatz.runtime.store.RunIndex;
import dev.ansatz.runtime.store.RunQuery;
import dev.ansatz.runtime.store.StoredRun;
import dev.ansatz.runtime.store.internal.StoredFolder;
import dev.ansatz.runtime.store.internal.StoredSeries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An index in SQLite. */
final class SqliteIndex implements RunIndex {
  private static final int BATCH = 100;

  private final Path workspace;
  private final Database database;
  private final List<String> notes = new ArrayList<>();
  private Connection connection;
  private boolean inMemory;
  private long changes;

  /** Something to be done with the database. */
  private interface Work<T> {
    T run() throws SQLException;
  }

  /**
   * Opens the index of a workspace. Where nothing has been run yet, nothing is written.
   *
   * @throws IndexException where not even an index in memory can be had
   */
  SqliteIndex(Path workspace) {
    this.workspace = workspace.toAbsolutePath().normalize();
    this.database = new Database(this.workspace);
    try {
      if (Files.isDirectory(this.workspace.resolve("runs"))) {
        openFile();
      } else {
        openMemory();
      }
    } catch (SQLException | LinkageError e) {
      throw new IndexException("the index of runs needs SQLite: " + e.getMessage(), e);
    }
  }

  private void openFile() throws SQLException {
    try {
      connection = database.open();
    } catch (SQLException e) {
      if (Database.isCorrupt(e)) {
        setAside();
      } else {
        openMemory(e);
      }
    } catch (IOException e) {
      openMemory(e);
    }
  }

  private void setAside() throws SQLException {
    try {
      notes.add(database.setAside());
      connection = database.open();
    } catch (SQLException | IOException e) {
      openMemory(e);
    }
  }

  private void openMemory(Exception reason) throws SQLException {
    notes.add(
        "the index %s cannot be used, so all runs' folders were read: %s"
            .formatted(database.file(), reason.getMessage()));
    openMemory();
  }

  private void openMemory() throws SQLException {
    connection = Database.inMemory();
    inMemory = true;
  }

  @Override
  public Path workspace() {
    return workspace;
  }

  @Override
  public synchronized int refresh() {
    return always(this::update);
  }

  @Override
  public synchronized int rebuild() {
    return always(
        () -> {
          Sql.execute(connection, "DELETE FROM run");
          Sql.execute(connection, "DELETE FROM word");
          update();
          return (int) Sql.number(connection, "SELECT count(*) FROM run");
        });
  }

  private int update() throws SQLException {
    Map<String, String> known = new LinkedHashMap<>();
    Sql.query(
        connection,
        "SELECT path, stamp FROM run",
        List.of(),
        row -> known.put(row.getString(1), row.getString(2)));
    Map<String, String> found = FolderScan.of(workspace);
    List<String> gone = known.keySet().stream().filter(path -> !found.containsKey(path)).toList();
    List<String> changed =
        found.keySet().stream().filter(path -> !found.get(path).equals(known.get(path))).toList();
    for (int i = 0; i < changed.size(); i += BATCH) {
      read(changed.subList(i, Math.min(i + BATCH, changed.size())), found);
    }
    if (!gone.isEmpty()) {
      write(
          rows -> {
            for (String path : gone) {
              rows.remove(path);
            }
          });
    }
    return gone.size() + changed.size();
  }

  // Folders are read before the transaction begins, so that it is short.
  private void read(List<String> paths, Map<String, String> stamps) throws SQLException {
    Map<String, StoredRun> runs = new LinkedHashMap<>();
    for (String path : paths) {
      StoredFolder.stored(workspace.resolve(path)).ifPresent(run -> runs.put(path, run));
    }
    write(
        rows -> {
          for (Map.Entry<String, StoredRun> run : runs.entrySet()) {
            rows.put(run.getKey(), stamps.get(run.getKey()), run.getValue());
          }
        });
  }

  /** Something to be done with rows in one transaction. */
  private interface Change {
    void on(Rows rows) throws SQLException;
  }

  private void write(Change change) throws SQLException {
    Sql.execute(connection, "BEGIN IMMEDIATE");
    try {
      change.on(new Rows(connection));
      Sql.execute(connection, "COMMIT");
      changes++;
    } catch (SQLException | RuntimeException e) {
      Sql.execute(connection, "ROLLBACK");
      throw e;
    }
  }

  @Override
  public synchronized void register(Path dir) {
    String path = FolderScan.path(workspace, dir.toAbsolutePath().normalize());
    Optional<String> stamp = FolderScan.stamp(dir);
    try {
      if (stamp.isPresent()) {
        read(List.of(path), Map.of(path, stamp.get()));
      } else {
        write(rows -> rows.remove(path));
      }
    } catch (SQLException e) {
      if (!Database.isCorrupt(e)) {
        throw unusable(e);
      }
      always(this::update);
    }
  }

  @Override
  public synchronized List<StoredRun> list(RunQuery query) {
    return always(() -> select(query));
  }

  private List<StoredRun> select(RunQuery query) throws SQLException {
    Selection selection = Selection.of(query, higherFirst(query.order()));
    Map<Long, StoredRun> chosen = new LinkedHashMap<>();
    Sql.query(
        connection,
        selection.sql(),
        selection.values(),
        row -> {
          StoredRun run = StoredFolder.judged(Rows.run(workspace, row));
          if (chosen.size() < query.limit() && hasWantedState(run.state(), query)) {
            chosen.put(row.getLong("id"), run);
          }
          return run;
        });
    return new Details(connection).complete(chosen, query.keys());
  }

  private boolean higherFirst(Optional<String> order) throws SQLException {
    return order.isPresent()
        && !Sql.query(
                connection,
                "SELECT 1 FROM metric WHERE word = (SELECT id FROM word WHERE text = ?)"
                    + " AND better = ? LIMIT 1",
                List.of(order.get(), Better.HIGHER.name()),
                row -> true)
            .isEmpty();
  }

  private static boolean hasWantedState(RunState state, RunQuery query) {
    return (query.states().isEmpty() || query.states().contains(state))
        && query.conditions().stream()
            .filter(condition -> condition.key().equals("state"))
            .allMatch(condition -> isMet(condition, state));
  }

  private static boolean isMet(Condition condition, RunState state) {
    boolean equal = state.name().equalsIgnoreCase(condition.value());
    return (condition.comparison() == Condition.Comparison.UNEQUAL) != equal;
  }

  @Override
  public synchronized Optional<StoredRun> find(String id) {
    return always(
            () ->
                Sql.query(
                    connection,
                    "SELECT path FROM run WHERE name_in_workspace = ?",
                    List.of(id),
                    row -> row.getString(1)))
        .stream()
        .findFirst()
        .flatMap(path -> StoredFolder.read(workspace.resolve(path)));
  }

  @Override
  public synchronized Set<String> keys() {
    Set<String> keys = new TreeSet<>(Condition.FIELDS);
    keys.addAll(
        always(
            () -> Sql.query(connection, "SELECT text FROM word", List.of(), r -> r.getString(1))));
    return keys;
  }

  @Override
  public synchronized List<RunCurve> curves(String metric, List<String> runs) {
    Map<String, String> paths = new LinkedHashMap<>();
    always(
        () ->
            Sql.query(
                connection,
                "SELECT name_in_workspace, path FROM run",
                List.of(),
                row -> paths.put(row.getString(1), row.getString(2))));
    return runs.stream()
        .filter(paths::containsKey)
        .flatMap(run -> curve(run, workspace.resolve(paths.get(run)), metric).stream())
        .collect(Collectors.toList());
  }

  private static Optional<RunCurve> curve(String run, Path dir, String metric) {
    try {
      return StoredSeries.read(dir, metric)
          .map(s -> new RunCurve(run, metric, s.unit(), s.steps(), s.values()));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  @Override
  public synchronized long version() {
    return always(() -> (changes << 32) + Sql.number(connection, "PRAGMA data_version"));
  }

  @Override
  public synchronized List<String> notes() {
    return List.copyOf(notes);
  }

  /** Does something; where the file fails, anew with another, and at last in memory. */
  private <T> T always(Work<T> work) {
    try {
      return work.run();
    } catch (SQLException e) {
      if (inMemory) {
        throw unusable(e);
      }
      return again(work, e);
    }
  }

  private <T> T again(Work<T> work, SQLException failure) {
    try {
      closeQuietly();
      if (Database.isCorrupt(failure)) {
        setAside();
      } else {
        openMemory(failure);
      }
      update();
      return work.run();
    } catch (SQLException e) {
      throw unusable(e);
    }
  }

  private IndexException unusable(SQLException e) {
    return new IndexException(
        "the index of runs %s cannot be used: %s".formatted(database.file(), e.getMessage()), e);
  }

  private void closeQuietly() {
    try {
      connection.close();
    } catch (SQLException e) {
      System.getLogger(SqliteIndex.class.getName())
          .log(System.Logger.Level.DEBUG, "cannot close the index", e);
    }
  }

  @Override
  public synchronized void close() {
    closeQuietly();
  }
}

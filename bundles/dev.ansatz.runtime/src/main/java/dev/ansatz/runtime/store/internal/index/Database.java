package dev.ansatz.runtime.store.internal.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/**
 * The file of an index: opened by many processes at once, each of which waits for the others for a
 * few seconds at most. What changes the file itself, its making and its setting aside, is done
 * under a lock.
 */
final class Database {
  private static final int PATIENCE_MILLIS = 5_000;
  private static final int CORRUPT = 11;
  private static final int NOT_A_DATABASE = 26;
  private static final Object IN_THIS_PROCESS = new Object();

  private final Path folder;

  Database(Path workspace) {
    this.folder = workspace.resolve(".ansatz");
  }

  Path file() {
    return folder.resolve("index-%d.sqlite".formatted(Schema.FORMAT));
  }

  /** Does something while no other process does the like. */
  private interface Exclusive<T> {
    T run() throws SQLException, IOException;
  }

  /**
   * Opens the file, and makes it where it is not there.
   *
   * @throws IOException where the folder cannot be made or written to
   * @throws SQLException where the database cannot be used
   */
  Connection open() throws SQLException, IOException {
    if (!Files.isRegularFile(file())) {
      makeFolder();
    }
    Connection connection = connect(file().toString());
    try {
      if (!Schema.isThere(connection)) {
        exclusively(() -> create(connection));
      }
      return connection;
    } catch (SQLException | IOException e) {
      connection.close();
      throw e;
    }
  }

  /** Opens an index that is nowhere but in memory. */
  static Connection inMemory() throws SQLException {
    Connection connection = connect(":memory:");
    Schema.create(connection);
    return connection;
  }

  private static Connection connect(String place) throws SQLException {
    NativeLibrary.show();
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE_MILLIS);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.enforceForeignKeys(true);
    return new JDBC().connect(JDBC.PREFIX + place, config.toProperties());
  }

  private static Connection create(Connection connection) throws SQLException {
    if (!Schema.isThere(connection)) {
      Sql.execute(connection, "PRAGMA journal_mode = WAL");
      Schema.create(connection);
    }
    return connection;
  }

  // What lies in this folder can be made again: version control need not see it.
  private void makeFolder() throws IOException {
    Files.createDirectories(folder);
    Path ignored = folder.resolve(".gitignore");
    if (!Files.exists(ignored)) {
      Files.writeString(ignored, "*\n");
    }
  }

  static boolean isCorrupt(SQLException failure) {
    int code = failure.getErrorCode() & 0xFF;
    return code == CORRUPT || code == NOT_A_DATABASE;
  }

  /**
   * Renames a corrupt file, unless another process has done so already.
   *
   * @return one sentence on what was done
   */
  String setAside() throws SQLException, IOException {
    return exclusively(
        () -> {
          if (isSound()) {
            return "another process has made the index %s anew".formatted(file());
          }
          Path aside = freeName();
          Files.move(file(), aside, StandardCopyOption.ATOMIC_MOVE);
          for (String part : List.of("-wal", "-shm")) {
            Files.deleteIfExists(file().resolveSibling(file().getFileName() + part));
          }
          return "the index %s was corrupt; it is kept as %s and was made anew from the runs'"
                  .formatted(file(), aside.getFileName())
              + " folders";
        });
  }

  private boolean isSound() {
    try (Connection connection = connect(file().toString())) {
      return Schema.isThere(connection)
          && Sql.query(connection, "PRAGMA quick_check(1)", List.of(), row -> row.getString(1))
              .equals(List.of("ok"));
    } catch (SQLException e) {
      return false;
    }
  }

  private Path freeName() {
    int number = 1;
    Path name;
    do {
      name = file().resolveSibling("%s.corrupt-%d".formatted(file().getFileName(), number++));
    } while (Files.exists(name));
    return name;
  }

  private <T> T exclusively(Exclusive<T> work) throws SQLException, IOException {
    synchronized (IN_THIS_PROCESS) {
      try (FileChannel channel =
              FileChannel.open(
                  folder.resolve("index.lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        return lock.isValid() ? work.run() : null;
      }
    }
  }
}

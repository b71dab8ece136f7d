package dev.ansatz.runtime.store.internal.index;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables of an index. Another form of them means another number, and so another file. */
final class Schema {
  /** The number of this form. */
  static final int FORMAT = 1;

  private static final List<String> STATEMENTS =
      List.of(
          """
          CREATE TABLE run(
            id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, stamp TEXT NOT NULL,
            name_in_workspace TEXT NOT NULL, kind TEXT NOT NULL, state TEXT NOT NULL,
            reason TEXT NOT NULL, name TEXT NOT NULL, title TEXT NOT NULL, seed INTEGER,
            started TEXT, ended TEXT)
          """,
          "CREATE TABLE word(id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE)",
          """
          CREATE TABLE setting(
            run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
            word INTEGER NOT NULL REFERENCES word(id), value, json TEXT NOT NULL,
            PRIMARY KEY(run, word)) WITHOUT ROWID
          """,
          """
          CREATE TABLE metric(
            run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
            word INTEGER NOT NULL REFERENCES word(id), unit TEXT NOT NULL, better TEXT NOT NULL,
            points INTEGER NOT NULL, last REAL, least REAL, most REAL,
            PRIMARY KEY(run, word)) WITHOUT ROWID
          """);

  private Schema() {}

  /** Returns whether a database has the tables. */
  static boolean isThere(Connection connection) throws SQLException {
    return Sql.number(connection, "PRAGMA user_version") == FORMAT;
  }

  /** Makes the tables in a database that has none; all of them or none. */
  static void create(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      for (String sql : STATEMENTS) {
        statement.execute(sql);
      }
      statement.execute("PRAGMA user_version = " + FORMAT);
      statement.execute("COMMIT");
    }
  }
}

package dev.ansatz.runtime.store.internal.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Short ways to speak SQL. */
final class Sql {
  private Sql() {}

  /** Makes a value of the row that a result stands at. */
  interface Row<T> {
    T of(ResultSet result) throws SQLException;
  }

  /** Does something without an answer. */
  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Does something without an answer, with values in the places of the question marks. */
  static void update(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      set(statement, List.of(values));
      statement.executeUpdate();
    }
  }

  /** Asks for one whole number. */
  static long number(Connection connection, String sql) throws SQLException {
    return query(connection, sql, List.of(), row -> row.getLong(1)).get(0);
  }

  /** Asks for rows. */
  static <T> List<T> query(Connection connection, String sql, List<?> values, Row<T> row)
      throws SQLException {
    List<T> rows = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      set(statement, values);
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          rows.add(row.of(result));
        }
      }
    }
    return rows;
  }

  private static void set(PreparedStatement statement, List<?> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
  }
}

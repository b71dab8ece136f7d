package dev.ansatz.runtime.store.internal.index;

import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.store.Condition;
import dev.ansatz.runtime.store.Condition.Comparison;
import dev.ansatz.runtime.store.RunQuery;
import dev.ansatz.runtime.store.StoredRun.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A query in SQL. States are narrowed down only: whether a run was killed its process tells. */
final class Selection {
  private static final Map<String, String> COLUMNS =
      Map.of(
          "id", "name_in_workspace",
          "name", "name",
          "title", "title",
          "seed", "seed",
          "started", "started",
          "ended", "ended",
          "reason", "reason",
          "state", "state");
  private static final String WORD = "(SELECT id FROM word WHERE text = ?)";

  private final StringBuilder sql = new StringBuilder("SELECT * FROM run WHERE 1");
  private final List<Object> values = new ArrayList<>();

  private Selection() {}

  /**
   * Makes the statement.
   *
   * @param higherFirst whether the order's metric is one of which more is better
   */
  static Selection of(RunQuery query, boolean higherFirst) {
    Selection selection = new Selection();
    if (!query.trials()) {
      selection.sql.append(" AND kind != '").append(Kind.TRIAL).append('\'');
    }
    selection.narrow(query.states());
    query.conditions().stream()
        .filter(condition -> !condition.key().equals("state"))
        .forEach(selection::add);
    selection.order(query, higherFirst);
    return selection;
  }

  String sql() {
    return sql.toString();
  }

  List<Object> values() {
    return values;
  }

  private void narrow(Set<RunState> states) {
    if (!states.isEmpty()) {
      String wanted =
          states.stream()
              .map(state -> state == RunState.KILLED ? RunState.RUNNING : state)
              .map(state -> "'" + state + "'")
              .collect(Collectors.joining(", "));
      sql.append(" AND state IN (").append(wanted).append(')');
    }
  }

  private void add(Condition condition) {
    if (COLUMNS.containsKey(condition.key())) {
      sql.append(" AND ").append(comparison(COLUMNS.get(condition.key()), condition));
      return;
    }
    values.add(condition.key());
    String metric = comparison("last", condition);
    sql.append(" AND (EXISTS (SELECT 1 FROM metric WHERE run = run.id AND word = ")
        .append(WORD)
        .append(" AND ")
        .append(metric)
        .append(')');
    values.add(condition.key());
    String setting = comparison("value", condition);
    sql.append(" OR EXISTS (SELECT 1 FROM setting WHERE run = run.id AND word = ")
        .append(WORD)
        .append(" AND ")
        .append(setting)
        .append("))");
  }

  private String comparison(String column, Condition condition) {
    boolean text = condition.number().isEmpty() || isText(column);
    if (condition.comparison() == Comparison.CONTAINS) {
      values.add(condition.value().toLowerCase(Locale.ROOT));
      return "instr(lower(%s), ?) > 0".formatted(column);
    } else if (text) {
      values.add(condition.value());
      return "%s %s ? COLLATE NOCASE".formatted(column, condition.comparison().sign());
    }
    values.add(condition.number().getAsDouble());
    return "typeof(%s) IN ('integer', 'real') AND %s %s ?"
        .formatted(column, column, condition.comparison().sign());
  }

  private static boolean isText(String column) {
    return COLUMNS.containsValue(column) && !column.equals("seed");
  }

  private void order(RunQuery query, boolean higherFirst) {
    String key = query.order().orElse("started");
    boolean falling = (query.order().isEmpty() || higherFirst) != query.reversed();
    String by = COLUMNS.get(key);
    if (by == null) {
      by =
          "coalesce((SELECT last FROM metric WHERE run = run.id AND word = %s), (SELECT value FROM"
                  .formatted(WORD)
              + " setting WHERE run = run.id AND word = %s))".formatted(WORD);
      values.add(key);
      values.add(key);
    }
    sql.append(" ORDER BY ").append(by).append(falling ? " DESC" : "").append(" NULLS LAST");
    sql.append(", name_in_workspace");
  }
}

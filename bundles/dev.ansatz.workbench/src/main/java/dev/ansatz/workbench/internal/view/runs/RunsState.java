package dev.ansatz.workbench.internal.view.runs;

import dev.ansatz.api.metric.Score.Better;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the user has chosen to see of the runs. */
final class RunsState {
  private static final RunColumn NEWEST = new RunColumn(RunColumn.STARTED, "", "", Better.NEITHER);

  private String filter = "";
  private Optional<List<String>> columns = Optional.empty();
  private String group = "";
  private RunColumn order = NEWEST;
  private boolean reversed;
  private final Set<String> closed = new TreeSet<>();

  void filter(String text) {
    filter = text;
  }

  void columns(Optional<List<String>> keys) {
    columns = keys;
  }

  void group(String key) {
    group = key;
    closed.clear();
  }

  /** Sorts by a column; by the same again, the other way round. */
  void order(RunColumn column) {
    reversed = order.key().equals(column.key()) && !reversed;
    order = column;
  }

  boolean isReversed() {
    return reversed;
  }

  String orderKey() {
    return order.key();
  }

  /** Opens or closes a group. */
  void toggle(String id) {
    if (!closed.remove(id)) {
      closed.add(id);
    }
  }

  RunPage.Wish wish() {
    return new RunPage.Wish(filter, columns, group);
  }

  /** Returns the arrangement of some columns; the newest first where the order's is gone. */
  Arrangement arrangement(List<RunColumn> shown) {
    RunColumn by =
        shown.stream().filter(it -> it.key().equals(order.key())).findFirst().orElse(NEWEST);
    return new Arrangement(by, reversed, group, closed);
  }
}

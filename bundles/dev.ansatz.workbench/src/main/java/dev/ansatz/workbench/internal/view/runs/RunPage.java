package dev.ansatz.workbench.internal.view.runs;

import dev.ansatz.runtime.store.RunIndex;
import dev.ansatz.runtime.store.RunQuery;
import dev.ansatz.runtime.store.StoredRun;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the index says: read in the background, shown on the event thread.
 *
 * @param filter what was wanted; where it has a mistake there are no runs
 * @param runs the runs, the newest first, with what the columns show
 * @param columns all columns
 * @param keys all that columns can show
 * @param groups all settings that differ
 * @param total how many runs there are without the filter
 */
record RunPage(
    RunFilter filter,
    List<StoredRun> runs,
    List<RunColumn> columns,
    Set<String> keys,
    List<String> groups,
    int total) {
  private static final int SAMPLE = 200;

  /**
   * What is wanted.
   *
   * @param filter what the user has typed
   * @param columns the keys that the user has chosen; none for a proposal
   * @param group the setting that runs are grouped by; empty for none
   */
  record Wish(String filter, Optional<List<String>> columns, String group) {}

  /** Reads what is wanted; takes time. */
  static RunPage load(RunIndex index, Wish wish) {
    Set<String> keys = new TreeSet<>(index.keys());
    RunFilter filter = RunFilter.parse(wish.filter(), keys);
    List<StoredRun> sample = index.list(query(filter, keys, SAMPLE));
    List<String> chosen = wish.columns().orElseGet(() -> RunColumns.propose(sample));
    Set<String> shown = new LinkedHashSet<>(chosen);
    shown.add(wish.group());
    List<StoredRun> runs =
        filter.mistake().isPresent()
            ? List.of()
            : index.list(query(filter, shown, Integer.MAX_VALUE)).stream()
                .filter(filter::hasWords)
                .toList();
    int total = wish.filter().isBlank() ? runs.size() : count(index);
    keys.add(RunColumn.DURATION);
    return new RunPage(
        filter, runs, columns(chosen, runs), keys, RunColumns.differing(sample), total);
  }

  private static int count(RunIndex index) {
    return index.list(query(RunFilter.parse("", Set.of()), Set.of(), Integer.MAX_VALUE)).size();
  }

  private static RunQuery query(RunFilter filter, Set<String> keys, int limit) {
    return new RunQuery(
        filter.conditions(),
        Set.of(),
        false,
        Optional.empty(),
        false,
        limit,
        Optional.of(Set.copyOf(keys)));
  }

  private static List<RunColumn> columns(List<String> chosen, List<StoredRun> runs) {
    List<RunColumn> columns = new java.util.ArrayList<>(RunColumn.FIXED);
    chosen.forEach(key -> columns.add(RunColumn.of(key, runs)));
    return columns;
  }
}

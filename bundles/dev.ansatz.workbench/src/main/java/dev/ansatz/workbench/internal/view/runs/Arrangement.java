package dev.ansatz.workbench.internal.view.runs;

import dev.ansatz.api.metric.Score.Better;
import dev.ansatz.runtime.store.StoredRun;
import dev.ansatz.workbench.internal.view.runs.RunLine.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In which order runs stand, and in which groups.
 *
 * @param order the column that they are sorted by
 * @param reversed whether the order is turned round
 * @param group the setting that they are grouped by; empty for none
 * @param closed the ids of the groups whose runs are not shown
 */
record Arrangement(RunColumn order, boolean reversed, String group, Set<String> closed) {

  /** Returns the lines of the table. */
  List<RunLine> lines(List<StoredRun> runs) {
    List<StoredRun> sorted = runs.stream().sorted(order.order(reversed)).toList();
    if (group.isEmpty()) {
      return sorted.stream().<RunLine>map(run -> new RunLine.Single(run, false)).toList();
    }
    List<RunLine> lines = new ArrayList<>();
    for (Group heading : groups(sorted)) {
      lines.add(heading);
      if (heading.open()) {
        heading.runs().forEach(run -> lines.add(new RunLine.Single(run, true)));
      }
    }
    return lines;
  }

  private List<Group> groups(List<StoredRun> sorted) {
    RunColumn column = new RunColumn(group, group, "", Better.NEITHER);
    Map<Object, List<StoredRun>> byValue = new LinkedHashMap<>();
    for (StoredRun run : sorted) {
      byValue.computeIfAbsent(column.value(run), value -> new ArrayList<>()).add(run);
    }
    List<Group> groups = new ArrayList<>();
    byValue.forEach(
        (value, members) -> {
          Group open = new Group(group, value, List.copyOf(members), true);
          boolean shut = closed.contains(open.id());
          groups.add(shut ? new Group(group, value, open.runs(), false) : open);
        });
    groups.sort(comparator());
    return groups;
  }

  // By the mean where a metric sorts, else by the value that the runs share.
  private Comparator<Group> comparator() {
    if (order.better() == Better.NEITHER) {
      Comparator<Object> values = Comparator.nullsLast(Values.ORDER);
      return Comparator.comparing(heading -> Values.plain(heading.value()), values);
    }
    boolean falling = (order.better() == Better.HIGHER) != reversed;
    return Comparator.comparingDouble(
        heading -> {
          double mean = heading.spread(order).mean();
          double rank = falling ? -mean : mean;
          return Double.isNaN(rank) ? Double.POSITIVE_INFINITY : rank;
        });
  }
}

package dev.ansatz.workbench.internal.view.runs;

import dev.ansatz.runtime.compare.Comparison;
import dev.ansatz.runtime.compare.Comparison.Group;
import dev.ansatz.runtime.compare.Comparison.Row;
import dev.ansatz.workbench.internal.ui.Middle;
import java.util.ArrayList;
import java.util.List;

/** Names the groups of a comparison by what tells them apart. */
final class GroupNames {
  private static final int MOST = 32;

  private GroupNames() {}

  /** Returns a name for each group: {@code "A: units 500"}, {@code "B: lorenz-nvar"}. */
  static List<String> of(Comparison comparison) {
    List<Group> groups = comparison.groups();
    List<Row> settings = comparison.settings().rows();
    long names = groups.stream().map(group -> group.runs().get(0).name()).distinct().count();
    boolean byName = names == groups.size() || settings.isEmpty();
    List<String> all = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      String told = byName ? group.runs().get(0).name() : setting(settings.get(0), i);
      all.add(group.name() + ": " + Middle.shorten(told, MOST));
    }
    return all;
  }

  private static String setting(Row row, int group) {
    String value = row.values().get(group);
    String name = row.name().substring(row.name().lastIndexOf('.') + 1);
    return name + " " + (value.isEmpty() ? "–" : value);
  }
}

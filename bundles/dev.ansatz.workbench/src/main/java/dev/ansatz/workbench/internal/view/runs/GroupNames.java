package dev.ansatz.workbench.internal.view.runs;

import dev.ansatz.runtime.compare.Comparison;
import dev.ansatz.runtime.compare.Comparison.Group;
import dev.ansatz.runtime.compare.Comparison.Row;
import dev.ansatz.workbench.internal.ui.Middle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names the groups of a comparison by what tells them apart. */
final class GroupNames {
  private static final int MOST = 32;
  private static final String ID = ".id";

  private GroupNames() {}

  /** Returns a name for each group: {@code "A: units 500"}, {@code "B: lorenz-nvar"}. */
  static List<String> of(Comparison comparison) {
    List<Group> groups = comparison.groups();
    List<Row> settings = comparison.settings().rows();
    long names = groups.stream().map(group -> group.runs().get(0).name()).distinct().count();
    Optional<Row> telling =
        settings.stream().reduce((best, row) -> told(row) > told(best) ? row : best);
    boolean byName = names == groups.size() || telling.map(row -> told(row) < names).orElse(true);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      String told = byName ? group.runs().get(0).name() : setting(telling.orElseThrow(), i);
      all.add(group.name() + ": " + Middle.shorten(told, MOST));
    }
    return all;
  }

  /** Which plug-in it is: {@code "model.id"} tells of the model. */
  private static String parent(String id) {
    return id.substring(0, id.length() - ID.length());
  }

  /** Returns how many groups a setting tells apart. */
  private static long told(Row row) {
    return row.values().stream().distinct().count();
  }

  private static String setting(Row row, int group) {
    String value = row.values().get(group);
    String address = row.name().endsWith(ID) ? parent(row.name()) : row.name();
    String name = address.substring(address.lastIndexOf('.') + 1);
    return name + " " + (value.isEmpty() ? "–" : value);
  }
}

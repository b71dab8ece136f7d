package dev.ansatz.runtime.compare.internal;

import dev.ansatz.runtime.compare.Comparison.Row;
import dev.ansatz.runtime.compare.Comparison.Section;
import dev.ansatz.runtime.engine.RunState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is to be known before the numbers of groups are compared. */
final class Notes {
  private final List<List<ComparedRun>> groups;
  private final List<String> notes = new ArrayList<>();

  private Notes(List<List<ComparedRun>> groups) {
    this.groups = groups;
  }

  static List<String> of(
      List<List<ComparedRun>> groups,
      Section data,
      List<Metrics.Column> columns,
      List<String> judgedDifferently) {
    Notes all = new Notes(groups);
    all.states();
    all.data(data);
    all.units(columns);
    all.quantities(columns);
    if (!judgedDifferently.isEmpty()) {
      all.notes.add(
          "the settings of the metrics themselves differ, so these do not compare: "
              + String.join(", ", judgedDifferently));
    }
    return all.notes;
  }

  private void states() {
    for (int i = 0; i < groups.size(); i++) {
      for (ComparedRun run : groups.get(i)) {
        if (run.run().state() != RunState.FINISHED) {
          notes.add(
              "%s: the run %s did not finish, it is %s"
                  .formatted(
                      Groups.name(i),
                      run.run().id(),
                      run.run().state().name().toLowerCase(Locale.ROOT)));
        }
      }
    }
  }

  private void data(Section data) {
    List<String> rows = data.rows().stream().map(Row::name).toList();
    if (rows.contains("sha256")) {
      notes.add("the groups were trained and judged on different data: scores differ by that, too");
    } else if (!rows.isEmpty()) {
      notes.add("the groups' data are divided differently: " + String.join(", ", rows));
    }
  }

  private void units(List<Metrics.Column> columns) {
    Map<String, List<Metrics.Column>> byKey =
        columns.stream()
            .collect(
                Collectors.groupingBy(
                    Metrics.Column::key, LinkedHashMap::new, Collectors.toList()));
    byKey.forEach(
        (key, several) -> {
          if (several.size() > 1) {
            String parts =
                several.stream()
                    .map(column -> words(column) + " in " + names(column))
                    .collect(Collectors.joining(", "));
            notes.add("%s does not compare between groups: %s".formatted(key, parts));
          }
        });
  }

  private static String words(Metrics.Column column) {
    String unit = column.unit().isEmpty() ? "a bare number" : column.unit();
    return column.meaning().isEmpty() ? unit : column.meaning() + " in " + unit;
  }

  private String names(Metrics.Column column) {
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).stream().anyMatch(run -> Metrics.metric(run, column).isPresent())) {
        names.add(Groups.name(i));
      }
    }
    return String.join(" and ", names);
  }

  /** Names scores that are about one quantity under several keys, of which groups lack some. */
  private void quantities(List<Metrics.Column> columns) {
    Map<String, Set<String>> keys = new LinkedHashMap<>();
    for (List<ComparedRun> group : groups) {
      for (ComparedRun run : group) {
        columns.stream()
            .filter(column -> Metrics.metric(run, column).isPresent())
            .map(Metrics.Column::key)
            .filter(key -> !run.quantity(key).isEmpty())
            .forEach(
                key ->
                    keys.computeIfAbsent(
                            key.substring(0, key.indexOf('.')) + " " + run.quantity(key),
                            q -> new TreeSet<>())
                        .add(key));
      }
    }
    keys.forEach(
        (quantity, some) -> {
          if (some.size() > 1 && some.stream().anyMatch(key -> !isEverywhere(key))) {
            notes.add(
                "%s tell of the %s in different ways and do not compare with each other"
                    .formatted(String.join(" and ", some), quantity));
          }
        });
  }

  private boolean isEverywhere(String key) {
    return groups.stream()
        .allMatch(group -> group.stream().anyMatch(r -> r.run().metrics().containsKey(key)));
  }
}

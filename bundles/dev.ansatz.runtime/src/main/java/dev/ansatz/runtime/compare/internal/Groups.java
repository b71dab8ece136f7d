package dev.ansatz.runtime.compare.internal;

import dev.ansatz.runtime.compare.Comparison.Row;
import dev.ansatz.runtime.compare.Comparison.Section;
import dev.ansatz.runtime.store.StoredRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Puts runs together that differ in their seeds or folds alone. */
final class Groups {
  private static final Comparator<ComparedRun> ORDER =
      Comparator.comparing(ComparedRun::fold)
          .thenComparing(run -> run.run().seed().orElse(0))
          .thenComparing(run -> run.run().id());

  private Groups() {}

  /** What all runs of a group have in common. */
  private record Identity(Map<String, String> settings, Map<String, String> plugins) {}

  /** Returns the groups in the order in which they first appear; their runs by fold and seed. */
  static List<List<ComparedRun>> of(List<ComparedRun> runs) {
    Map<Identity, List<ComparedRun>> groups = new LinkedHashMap<>();
    for (ComparedRun run : runs) {
      Identity identity = new Identity(run.settings(), run.plugins());
      groups.computeIfAbsent(identity, i -> new ArrayList<>()).add(run);
    }
    boolean trials = runs.stream().allMatch(run -> run.run().kind() == StoredRun.Kind.TRIAL);
    if (!trials) {
      groups.values().forEach(group -> group.sort(ORDER));
    }
    return List.copyOf(groups.values());
  }

  /** Returns the name of a group: a letter, then two. */
  static String name(int index) {
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : name(index / 26 - 1) + last;
  }

  /** Returns what differs among groups, of what each run has under some names. */
  static Section differences(
      List<List<ComparedRun>> groups, Function<ComparedRun, Map<String, String>> facts) {
    Set<String> names = new LinkedHashSet<>();
    groups.forEach(group -> group.forEach(run -> names.addAll(facts.apply(run).keySet())));
    List<Row> rows = new ArrayList<>();
    for (String name : names) {
      List<String> values = groups.stream().map(group -> value(group, name, facts)).toList();
      if (values.stream().distinct().count() > 1) {
        rows.add(new Row(name, values));
      }
    }
    return new Section(rows, names.size() - rows.size());
  }

  private static String value(
      List<ComparedRun> group, String name, Function<ComparedRun, Map<String, String>> facts) {
    Set<String> values = new TreeSet<>();
    group.forEach(run -> values.add(Objects.toString(facts.apply(run).get(name), "")));
    return String.join(" | ", values);
  }
}

package dev.ansatz.workbench.internal.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What has to be set in an experiment, by address, to make another one of it. */
final class Differences {
  /** Where a value of nothing is the same as none. */
  private static final Set<List<String>> OPEN = Set.of(List.of(), List.of("sweep"));

  /** Where keys have dots. */
  private static final Set<List<String>> DOTTED =
      Set.of(List.of("expect"), List.of("sweep", "over"), List.of("sweep", "sample", "over"));

  private Differences() {}

  /** Returns values by address, in order; empty where that is not enough. */
  static Optional<Map<String, Object>> between(Object old, Object next) {
    return old instanceof Map<?, ?> before && next instanceof Map<?, ?> after
        ? within(before, after, List.of())
        : Optional.empty();
  }

  private static Optional<Map<String, Object>> within(
      Map<?, ?> old, Map<?, ?> next, List<String> path) {
    Map<String, Object> sets = new LinkedHashMap<>();
    Set<Object> keys = new LinkedHashSet<>(old.keySet());
    keys.addAll(next.keySet());
    for (Object key : keys) {
      String name = String.valueOf(key);
      Object value = next.get(key);
      boolean isGone = !next.containsKey(key);
      if (name.contains(".") && !DOTTED.contains(path) || isGone && !OPEN.contains(path)) {
        return Optional.empty();
      } else if (isGone || !old.containsKey(key) || !Objects.equals(old.get(key), value)) {
        set(sets, old.get(key), value, child(path, name));
      }
    }
    return Optional.of(sets);
  }

  private static void set(Map<String, Object> sets, Object old, Object value, List<String> path) {
    Optional<Map<String, Object>> inner =
        old instanceof Map<?, ?> before && value instanceof Map<?, ?> after
            ? within(before, after, path)
            : Optional.empty();
    inner.ifPresentOrElse(sets::putAll, () -> sets.put(String.join(".", path), value));
  }

  private static List<String> child(List<String> path, String name) {
    List<String> longer = new ArrayList<>(path);
    longer.add(name);
    return longer;
  }
}

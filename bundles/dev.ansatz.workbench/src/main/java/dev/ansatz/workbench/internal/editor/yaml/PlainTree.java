package dev.ansatz.workbench.internal.editor.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Edits of plain values: what an edited text must mean. */
final class PlainTree {
  private static final String ID = "id";

  private PlainTree() {}

  static Object set(Object tree, YamlPath path, Object value) {
    return at(tree, path.steps(), old -> Optional.of(value == null ? Nothing.HERE : value));
  }

  static Object remove(Object tree, YamlPath path) {
    return at(tree, path.steps(), old -> Optional.empty());
  }

  private enum Nothing {
    HERE
  }

  private static Object at(
      Object tree, List<Object> steps, UnaryOperator<Optional<Object>> change) {
    if (steps.isEmpty()) {
      Object value = change.apply(Optional.ofNullable(tree)).orElse(null);
      return value == Nothing.HERE ? null : value;
    } else if (tree instanceof List<?> list) {
      return inList(new ArrayList<>(list), steps, change);
    }
    return inMap(map(tree), steps, change);
  }

  private static Object inList(
      List<Object> list, List<Object> steps, UnaryOperator<Optional<Object>> change) {
    int position = (Integer) steps.get(0);
    if (steps.size() == 1 && change.apply(Optional.empty()).isEmpty()) {
      list.remove(position);
    } else {
      list.set(position, at(list.get(position), steps.subList(1, steps.size()), change));
    }
    return list;
  }

  private static Object inMap(
      Map<String, Object> map, List<Object> steps, UnaryOperator<Optional<Object>> change) {
    String key = (String) steps.get(0);
    if (steps.size() == 1 && change.apply(Optional.empty()).isEmpty()) {
      map.remove(key);
    } else {
      map.put(key, at(map.get(key), steps.subList(1, steps.size()), change));
      if (change.apply(Optional.empty()).isEmpty() && Map.of().equals(map.get(key))) {
        map.remove(key);
      }
    }
    return map;
  }

  /** A section that is an id alone is a mapping with that id. */
  private static Map<String, Object> map(Object tree) {
    Map<String, Object> map = new LinkedHashMap<>();
    if (tree instanceof Map<?, ?> known) {
      known.forEach((key, value) -> map.put((String) key, value));
    } else if (tree != null) {
      map.put(ID, tree);
    }
    return map;
  }
}

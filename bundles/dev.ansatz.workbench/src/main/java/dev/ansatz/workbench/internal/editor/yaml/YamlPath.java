package dev.ansatz.workbench.internal.editor.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a value stands in a YAML text.
 *
 * @param steps keys (strings) and positions in lists (integers, from 0), from the outside in
 */
public record YamlPath(List<Object> steps) {

  /** The whole text. */
  public static final YamlPath ROOT = new YamlPath(List.of());

  /** Copies the list. */
  public YamlPath {
    steps = List.copyOf(steps);
  }

  /** Makes a path of keys and positions. */
  public static YamlPath of(Object... steps) {
    return new YamlPath(List.of(steps));
  }

  /** Returns the path of what stands under a key, or at a position, within. */
  public YamlPath child(Object step) {
    List<Object> longer = new ArrayList<>(steps);
    longer.add(step);
    return new YamlPath(longer);
  }

  /** Returns the path of what it stands in. */
  public YamlPath parent() {
    return new YamlPath(steps.subList(0, steps.size() - 1));
  }

  /** Returns the last key or position. */
  public Object last() {
    return steps.get(steps.size() - 1);
  }

  /** Returns whether it is the whole text. */
  public boolean isRoot() {
    return steps.isEmpty();
  }

  /** Returns whether another path is this one or leads to something around it. */
  public boolean isWithin(YamlPath other) {
    return steps.size() >= other.steps.size()
        && steps.subList(0, other.steps.size()).equals(other.steps);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Object step : steps) {
      if (step instanceof Integer position) {
        text.append('[').append(position).append(']');
      } else {
        text.append(text.isEmpty() ? "" : ".").append(step);
      }
    }
    return text.toString();
  }
}

package dev.ansatz.workbench.internal.memory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a workspace's window was like.
 *
 * @param bounds x, y, width and height in logical pixels; empty where it was never open
 * @param maximised whether it filled the screen
 * @param perspective the perspective that was shown
 * @param layouts the arrangements by perspective, where the user changed them
 * @param editors the files in editors, relative to the workspace where they lie in it
 * @param front the editor in front: its index among the files, -1 for none
 */
public record WindowMemory(
    List<Integer> bounds,
    boolean maximised,
    String perspective,
    Map<String, String> layouts,
    List<String> editors,
    int front) {

  /** What is true before anything is remembered. */
  public static final WindowMemory NOTHING =
      new WindowMemory(List.of(), false, "learn", Map.of(), List.of(), -1);

  /** Copies the collections. */
  public WindowMemory {
    bounds = List.copyOf(bounds);
    layouts = Map.copyOf(layouts);
    editors = List.copyOf(editors);
  }

  /** Returns it as what JSON is made of. */
  public Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("bounds", bounds);
    map.put("maximised", maximised);
    map.put("perspective", perspective);
    map.put("layouts", new java.util.TreeMap<>(layouts));
    map.put("editors", editors);
    map.put("front", front);
    return map;
  }

  /** Reads what {@link #toMap} made; none where it was not. */
  public static Optional<WindowMemory> of(Object json) {
    try {
      Map<?, ?> map = (Map<?, ?>) json;
      return Optional.of(
          new WindowMemory(
              ((List<?>) map.get("bounds")).stream().map(it -> ((Number) it).intValue()).toList(),
              (Boolean) map.get("maximised"),
              (String) map.get("perspective"),
              texts((Map<?, ?>) map.get("layouts")),
              ((List<?>) map.get("editors")).stream().map(String.class::cast).toList(),
              ((Number) map.get("front")).intValue()));
    } catch (ClassCastException | NullPointerException e) {
      return Optional.empty(); // a damaged memory is no reason not to open
    }
  }

  private static Map<String, String> texts(Map<?, ?> map) {
    Map<String, String> texts = new LinkedHashMap<>();
    map.forEach((key, value) -> texts.put((String) key, (String) value));
    return texts;
  }
}

package dev.ansatz.runtime.store.internal;

import java.util.List;
import java.util.Map;

/** Looks into JSON that may lack anything. */
final class Tree {
  private Tree() {}

  /** Returns an object; an empty one where the value is something else. */
  static Map<?, ?> map(Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  /** Returns a list; an empty one where there is none. */
  static List<?> list(Map<?, ?> map, String key) {
    return map.get(key) instanceof List<?> list ? list : List.of();
  }

  /** Returns a text; an empty one where there is none. */
  static String text(Map<?, ?> map, String key) {
    return map.get(key) instanceof String text ? text : "";
  }

  /**
   * Returns a number, NaN where there is none; those that JSON has no number for are written as
   * texts.
   */
  static double number(Map<?, ?> map, String key) {
    Object value = map.get(key);
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    return switch (String.valueOf(value)) {
      case "Infinity" -> Double.POSITIVE_INFINITY;
      case "-Infinity" -> Double.NEGATIVE_INFINITY;
      default -> Double.NaN;
    };
  }
}

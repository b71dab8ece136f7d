package dev.ansatz.runtime.experiment.internal.sweep;

import java.util.List;
import java.util.Map;

/**
 * Something that is drawn at random.
 *
 * @param address a setting's address, or {@code model}
 * @param space what is drawn from
 * @param conditions the values of other parameters at which it exists, by address; none for always
 */
record Parameter(String address, Space space, Map<String, List<Object>> conditions) {

  /** What is drawn from. */
  @FunctionalInterface
  interface Space {
    /**
     * Returns what a uniform number stands for.
     *
     * @param uniform at least 0 and below 1
     */
    Choice at(double uniform);
  }

  /** Returns whether it exists beside what has been drawn so far. */
  boolean isThere(Map<String, Object> drawn) {
    return conditions.entrySet().stream()
        .allMatch(condition -> condition.getValue().contains(drawn.get(condition.getKey())));
  }
}

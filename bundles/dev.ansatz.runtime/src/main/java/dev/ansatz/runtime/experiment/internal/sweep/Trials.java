package dev.ansatz.runtime.experiment.internal.sweep;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.runtime.plan.Plan;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The trials of one point. All trials of a sweep see the same data; each has a seed of its own,
 * derived from the sweep's seed, the point and the repeat.
 *
 * @param seed the sweep's seed
 * @param point the point's index
 */
record Trials(long seed, int point) {
  /** Keeps seeds below 2^53, where every reader of JSON has them exactly. */
  private static final int UNUSED_BITS = 11;

  List<Plan> of(Plan plan, Map<String, Object> values, int repeats) {
    String point =
        values.entrySet().stream()
            .map(value -> value.getKey() + " " + value.getValue())
            .collect(Collectors.joining(", "));
    return IntStream.range(0, repeats)
        .mapToObj(
            repeat ->
                plan.trial(
                    "%s (%s, repeat %d)".formatted(plan.title(), point, repeat + 1),
                    seedOf(repeat)))
        .toList();
  }

  private long seedOf(int repeat) {
    return RandomKey.of(seed).fold("trial").fold(point).fold(repeat).bits() >>> UNUSED_BITS;
  }
}

package dev.ansatz.runtime.experiment.internal.sweep;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.runtime.plan.Fold;
import dev.ansatz.runtime.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The trials of the points of a sweep. All of them see the same data, or folds of it; each has a
 * seed of its own, derived from the sweep's seed, the point, the repeat, and the fold.
 *
 * @param seed the sweep's seed
 * @param repeats how many times each point is tried
 * @param folds the cross-validation at each repeat, where there is one
 */
record Trials(long seed, int repeats, Optional<FoldsSettings> folds) {
  /** Keeps seeds below 2^53, where every reader of JSON has them exactly. */
  private static final int UNUSED_BITS = 11;

  int perPoint() {
    return repeats * folds.map(FoldsSettings::count).orElse(1);
  }

  /** Returns the trials of a point, repeat by repeat. */
  List<Plan> of(Plan plan, int point, Map<String, Object> values) {
    List<Plan> trials = new ArrayList<>();
    for (int repeat = 1; repeat <= repeats; repeat++) {
      RandomKey key = RandomKey.of(seed).fold("trial").fold(point).fold(repeat - 1);
      for (Optional<Fold> fold : folds(plan, repeat)) {
        trials.add(plan.trial(title(plan, values, repeat, fold), seedOf(key, fold), fold));
      }
    }
    return trials;
  }

  private List<Optional<Fold>> folds(Plan plan, int repeat) {
    return folds.map(all -> all.of(repeat)).orElse(List.of(plan.fold()));
  }

  private long seedOf(RandomKey key, Optional<Fold> fold) {
    RandomKey own = folds.isPresent() ? key.fold("fold").fold(fold.orElseThrow().number()) : key;
    return own.bits() >>> UNUSED_BITS;
  }

  private String title(Plan plan, Map<String, Object> values, int repeat, Optional<Fold> fold) {
    List<String> words =
        values.entrySet().stream()
            .map(value -> value.getKey() + " " + value.getValue())
            .collect(Collectors.toCollection(ArrayList::new));
    words.add("repeat " + repeat);
    fold.filter(f -> folds.isPresent()).ifPresent(f -> words.add("fold " + f.number()));
    return "%s (%s)".formatted(plan.title(), String.join(", ", words));
  }
}

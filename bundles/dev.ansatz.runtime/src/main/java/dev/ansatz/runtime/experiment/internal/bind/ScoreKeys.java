package dev.ansatz.runtime.experiment.internal.bind;

import dev.ansatz.api.data.Split;
import dev.ansatz.api.settings.Nearest;
import dev.ansatz.runtime.experiment.internal.Mistakes;
import dev.ansatz.runtime.experiment.internal.yaml.Place;
import dev.ansatz.runtime.plan.Plan;
import java.util.List;

/** The keys of the scores that an experiment gives: {@code test.vpt}, {@code test.vpt.sd}. */
public final class ScoreKeys {
  private final List<String> main;

  private ScoreKeys(List<String> main) {
    this.main = main;
  }

  /** Returns the keys of all metrics on all splits. */
  public static ScoreKeys of(List<Split> splits, List<String> metrics) {
    return new ScoreKeys(
        splits.stream()
            .flatMap(split -> metrics.stream().map(metric -> split.key() + "." + metric))
            .toList());
  }

  /** Returns the keys of all scores of some plans. */
  public static ScoreKeys of(List<Plan> plans) {
    return new ScoreKeys(
        plans.stream()
            .flatMap(plan -> of(plan.splits(), names(plan)).main.stream())
            .distinct()
            .toList());
  }

  /** Returns the keys of the plans' scores on some splits, judged at the end or not. */
  public static ScoreKeys on(List<Split> splits, List<Plan> plans) {
    return of(splits, plans.stream().flatMap(plan -> names(plan).stream()).distinct().toList());
  }

  private static List<String> names(Plan plan) {
    return plan.metrics().stream()
        .flatMap(metric -> metric.plugin().scoreNames().stream())
        .toList();
  }

  /** Returns whether some metric on some split gives a score of this key. */
  public boolean has(String key) {
    return main.stream().anyMatch(known -> key.equals(known) || key.startsWith(known + "."));
  }

  /**
   * Notes a mistake where no metric on any split gives a score of this key. Says nothing where no
   * metric is known: then the metrics themselves are the mistake.
   */
  public void check(String key, Place place, Mistakes mistakes) {
    if (!main.isEmpty() && !has(key)) {
      mistakes.add(place, "there is no score '%s'%s".formatted(key, Nearest.hint(key, main)));
    }
  }
}

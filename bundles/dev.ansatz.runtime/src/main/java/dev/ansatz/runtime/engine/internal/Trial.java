package dev.ansatz.runtime.engine.internal;

import dev.ansatz.runtime.plan.Fold;
import dev.ansatz.runtime.plan.Plan;
import dev.ansatz.runtime.plan.Sweep;
import java.util.ArrayList;
import java.util.List;

/**
 * One run of a sweep, to be carried out.
 *
 * @param index its place among the trials, from 0
 * @param id the name of its folder below {@code trials}
 * @param point the index of its point
 * @param repeat which repeat of its point it is, from 1
 * @param plan what to carry out
 */
record Trial(int index, String id, int point, int repeat, Plan plan) {

  /** Returns the trials of a sweep, point by point, as many as its budget allows. */
  static List<Trial> of(Sweep sweep) {
    int count = sweep.points().stream().mapToInt(point -> point.trials().size()).sum();
    int digits = Math.max(3, Integer.toString(count).length());
    List<Trial> trials = new ArrayList<>();
    for (int point = 0; point < sweep.points().size(); point++) {
      List<Plan> plans = sweep.points().get(point).trials();
      for (int i = 0; i < plans.size(); i++) {
        String id = ("%0" + digits + "d").formatted(trials.size() + 1);
        int folds = plans.get(i).fold().map(Fold::count).orElse(1);
        trials.add(new Trial(trials.size(), id, point, 1 + i / folds, plans.get(i)));
      }
    }
    return trials.subList(0, Math.min(trials.size(), sweep.budget().trials().orElse(count)));
  }
}

package dev.ansatz.runtime.experiment.internal.sweep;

import dev.ansatz.runtime.experiment.internal.yaml.Mapping;
import dev.ansatz.runtime.plan.Sweep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the points of a sweep.
 *
 * @param variants makes the plans
 * @param seed the sweep's seed
 * @param repeats how many trials each point has
 */
record Points(Variants variants, long seed, int repeats) {

  /** Returns all points of a design, leaving out what is refused. */
  List<Sweep.Point> of(Design design) {
    List<Sweep.Point> points = new ArrayList<>();
    for (List<Assignment> assignments : design.points()) {
      Mapping edited = variants.base();
      Map<String, Object> values = new LinkedHashMap<>();
      for (Assignment assignment : assignments) {
        edited = assignment.choice().applyTo(edited);
        values.put(assignment.address(), assignment.choice().shown());
      }
      Trials trials = new Trials(seed, points.size());
      variants
          .bind(edited)
          .ifPresent(plan -> points.add(new Sweep.Point(values, trials.of(plan, values, repeats))));
    }
    return points;
  }
}

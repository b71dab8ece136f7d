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
 * @param trials makes the trials of each
 */
record Points(Variants variants, Trials trials) {

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
      variants
          .bind(edited)
          .map(plan -> new Sweep.Point(values, trials.of(plan, points.size(), values)))
          .ifPresent(points::add);
    }
    return points;
  }
}

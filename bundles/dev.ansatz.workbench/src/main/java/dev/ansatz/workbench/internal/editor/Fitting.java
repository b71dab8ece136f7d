package dev.ansatz.workbench.internal.editor;

import dev.ansatz.runtime.experiment.Resolved;
import dev.ansatz.runtime.plan.Bound;
import dev.ansatz.runtime.plan.Plan;
import dev.ansatz.workbench.internal.editor.yaml.Fragment;
import dev.ansatz.workbench.internal.editor.yaml.YamlPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a resolved experiment proposes for what is left open.
 *
 * @param resolved the experiment; none where there are mistakes
 */
record Fitting(Optional<Resolved> resolved) {

  private Optional<Plan> plan() {
    return resolved.map(
        it ->
            it instanceof Resolved.Single single
                ? single.plan()
                : ((Resolved.Many) it).sweep().points().get(0).trials().get(0));
  }

  /** Returns the ids that an open list stands for; none where that is not known. */
  List<String> ids(YamlPath list) {
    if (list.equals(YamlPath.of("metrics"))) {
      return plan().map(plan -> ids(plan.metrics())).orElse(List.of());
    } else if (list.equals(YamlPath.of("figures"))) {
      return plan().map(plan -> ids(plan.figures())).orElse(List.of());
    }
    return resolved
        .filter(Resolved.Many.class::isInstance)
        .map(many -> ids(((Resolved.Many) many).sweep().figures()))
        .orElse(List.of());
  }

  private static List<String> ids(List<? extends Bound<?>> bounds) {
    return bounds.stream().map(Bound::id).toList();
  }

  /** Returns a score that there is. */
  String score() {
    return plan()
        .filter(plan -> !plan.metrics().isEmpty() && !plan.splits().isEmpty())
        .map(
            plan ->
                plan.splits().get(0).key()
                    + "."
                    + plan.metrics().get(0).plugin().scoreNames().get(0))
        .orElse("test.mse");
  }

  /** Returns what a section that may be there or not begins with. */
  Fragment beginning(YamlPath section) {
    return switch (String.valueOf(section.last())) {
      case "until" -> Fragment.of(Map.of("metric", score()));
      case "prune" -> Fragment.of(Map.of("metric", score().replaceFirst("^\\w+", "validation")));
      case "folds" -> Fragment.of(Map.of("count", 5));
      default -> Fragment.of(Map.of("trials", 20));
    };
  }
}

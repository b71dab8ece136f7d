package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.runtime.plan.Plan;
import java.util.Collections;
import java.util.Set;

/** Loads the data and checks that the run can learn from it and be judged by it. */
final class DataPhase {
  private final Plan plan;
  private final Guard guard;
  private final DataSource source;

  DataPhase(PhaseContext context) {
    this.plan = context.plan();
    this.guard = context.guard();
    this.source = new DataSource(plan, guard, context.watch(), context.stop());
  }

  /**
   * Returns the data that the learner sees.
   *
   * @throws DataException where it cannot be had, or does not suit the plan
   */
  Dataset load() {
    Dataset dataset = source.load();
    checkTask(dataset);
    checkSplits(dataset);
    return dataset;
  }

  private void checkTask(Dataset dataset) {
    Set<Task> learnable =
        guard
            .call(plan.model(), "naming its tasks", () -> plan.model().plugin().abilities())
            .tasks();
    if (Collections.disjoint(learnable, dataset.tasks())) {
      throw new DataException(
          "the data of the model '%s' must be for one of %s; \"%s\" is for %s"
              .formatted(plan.model().id(), learnable, dataset.title(), dataset.tasks()));
    }
  }

  private void checkSplits(Dataset dataset) {
    for (Split split : plan.splits()) {
      if (!dataset.has(split)) {
        throw new DataException(
            "the splits to be judged must be among %s, the parts of \"%s\"; got %s"
                .formatted(
                    dataset.parts().keySet().stream().map(Split::key).toList(),
                    dataset.title(),
                    split.key()));
      }
    }
  }
}

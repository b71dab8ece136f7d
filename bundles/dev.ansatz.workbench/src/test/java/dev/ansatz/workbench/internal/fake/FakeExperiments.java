package dev.ansatz.workbench.internal.fake;

import dev.ansatz.runtime.experiment.ExperimentException;
import dev.ansatz.runtime.experiment.ExperimentRequest;
import dev.ansatz.runtime.experiment.Experiments;
import dev.ansatz.runtime.experiment.Mistake;
import dev.ansatz.runtime.experiment.Resolved;
import dev.ansatz.runtime.plan.Plan;
import dev.ansatz.runtime.plan.RunSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes every text for an experiment, unless it holds the word {@code wrong}. */
public final class FakeExperiments implements Experiments {
  @Override
  public Resolved resolve(ExperimentRequest request) {
    if (request.text().contains("wrong")) {
      throw new ExperimentException(
          List.of(new Mistake(3, 14, "the setting model.units must be at least 1; got wrong")));
    }
    Plan plan =
        new Plan(
            request.name(),
            "An experiment",
            request.seed().orElse(1),
            1,
            null,
            Optional.empty(),
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of(),
            RunSettings.defaults(),
            List.of(),
            name -> {
              throw new IllegalStateException("no files here");
            });
    return new Resolved.Single(plan, List.of());
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of();
  }
}

package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.DatasetProvider;
import dev.ansatz.api.data.DatasetRequest;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.data.Transform;
import dev.ansatz.api.data.TransformRequest;
import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.runtime.plan.Bound;
import dev.ansatz.runtime.plan.Plan;
import java.util.Collections;
import java.util.Set;

/** Loads the data and transforms it. */
final class DataPhase {
  private final Plan plan;
  private final Guard guard;
  private final Progress progress;
  private final StopToken stop;
  private final RandomKey root;

  DataPhase(PhaseContext context) {
    this.plan = context.plan();
    this.guard = context.guard();
    this.progress = context.watch();
    this.stop = context.stop();
    this.root = RandomKey.of(plan.dataSeed());
  }

  /**
   * Returns the data that the learner sees.
   *
   * @throws DataException where it cannot be had, or does not suit the plan
   */
  Dataset load() {
    progress.report("loading data", 0, 0);
    Dataset whole = provide();
    checkWord(whole);
    Dataset dataset =
        plan.fold().map(fold -> new FoldCut(fold, root.fold("folds")).of(whole)).orElse(whole);
    int i = 0;
    for (Bound<Transform<?>> transform : plan.transforms()) {
      stop.check();
      progress.report("transforming data", i, plan.transforms().size());
      dataset = transform(transform, dataset, root.fold("transform").fold(i++));
    }
    stop.check();
    checkTask(dataset);
    checkSplits(dataset);
    return dataset;
  }

  @SuppressWarnings("unchecked")
  private Dataset provide() {
    DatasetProvider<Record> provider = (DatasetProvider<Record>) plan.data().plugin();
    DatasetRequest<Record> request =
        new DatasetRequest<>(
            plan.data().settings(), root.fold("data"), plan.files(), progress, stop);
    return guard.call(plan.data(), "loading data", () -> provider.load(request));
  }

  @SuppressWarnings("unchecked")
  private Dataset transform(Bound<Transform<?>> bound, Dataset dataset, RandomKey key) {
    Transform<Record> transform = (Transform<Record>) bound.plugin();
    TransformRequest<Record> request = new TransformRequest<>(bound.settings(), dataset, key);
    return guard.call(bound, "transforming data", () -> transform.apply(request));
  }

  /** Checks that the provider has kept its word. */
  @SuppressWarnings("unchecked")
  private void checkWord(Dataset dataset) {
    DatasetProvider<Record> provider = (DatasetProvider<Record>) plan.data().plugin();
    Set<Task> said =
        guard.call(plan.data(), "naming its tasks", () -> provider.tasks(plan.data().settings()));
    if (!said.isEmpty() && !said.equals(dataset.tasks())) {
      throw new PluginFault(
          plan.data(),
          "said that its data would be for %s; it is for %s".formatted(said, dataset.tasks()));
    }
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

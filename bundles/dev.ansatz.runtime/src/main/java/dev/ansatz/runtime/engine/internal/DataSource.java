package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.DatasetProvider;
import dev.ansatz.api.data.DatasetRequest;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.data.Transform;
import dev.ansatz.api.data.TransformRequest;
import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.runtime.plan.Bound;
import dev.ansatz.runtime.plan.Plan;
import java.util.Set;

/** Loads the data of a plan and transforms it. */
final class DataSource {
  private final Plan plan;
  private final Guard guard;
  private final Progress progress;
  private final StopToken stop;
  private final RandomKey root;

  DataSource(Plan plan, Guard guard, Progress progress, StopToken stop) {
    this.plan = plan;
    this.guard = guard;
    this.progress = progress;
    this.stop = stop;
    this.root = RandomKey.of(plan.dataSeed());
  }

  /**
   * Returns the data that the learner sees.
   *
   * @throws DataException where it cannot be had
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
}

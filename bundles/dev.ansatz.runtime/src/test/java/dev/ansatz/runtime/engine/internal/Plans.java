package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.DatasetProvider;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Transform;
import dev.ansatz.api.figure.FigureRenderer;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.metric.Metric;
import dev.ansatz.api.plugin.Plugin;
import dev.ansatz.api.view.Visualizer;
import dev.ansatz.runtime.plan.Bound;
import dev.ansatz.runtime.plan.Expectation;
import dev.ansatz.runtime.plan.Fold;
import dev.ansatz.runtime.plan.Plan;
import dev.ansatz.runtime.plan.RunSettings;
import dev.ansatz.runtime.plugins.Origin;
import dev.ansatz.runtime.plugins.internal.Quarantine;
import dev.ansatz.runtime.store.internal.RunRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds plans of fakes; everything can be replaced. */
final class Plans {
  long seed = 1;
  DatasetProvider<?> data = new FakeDataset();
  Optional<Fold> fold = Optional.empty();
  Learner<?> model = new FakeLearner();
  Record modelSettings = FakeLearner.Settings.defaults();
  List<Transform<?>> transforms = List.of();
  List<Metric<?, ?>> metrics = List.of(new FakeMetric("bias"));
  List<Split> splits = List.of(Split.TEST);
  List<Visualizer<?, ?>> figures = List.of(new FakeVisualizer("mean"));
  RunSettings run = RunSettings.defaults();
  List<Expectation> expectations = List.of();

  Plan plan() {
    return new Plan(
        "fake",
        "A <fake> & its mean",
        seed,
        1,
        bind(data),
        fold,
        all(transforms),
        new Bound<>(model, modelSettings, origin()),
        all(metrics),
        splits,
        all(figures),
        run,
        expectations,
        name -> {
          throw new DataException("no file " + name);
        });
  }

  private static <T extends Plugin<?>> List<Bound<T>> all(List<T> plugins) {
    List<Bound<T>> bounds = new ArrayList<>();
    plugins.forEach(plugin -> bounds.add(bind(plugin)));
    return bounds;
  }

  static <T extends Plugin<?>> Bound<T> bind(T plugin) {
    return new Bound<>(plugin, plugin.descriptor().defaults(), origin());
  }

  static Surroundings surroundings(Optional<FigureRenderer> renderer) {
    return surroundings(renderer, new Quarantine());
  }

  static Surroundings surroundings(Optional<FigureRenderer> renderer, Quarantine quarantine) {
    Origin kernels = new Origin("dev.ansatz.kernels", "4.5.6");
    return new Surroundings(
        () -> renderer, () -> Optional.of(kernels), quarantine, RunRegister.NONE);
  }

  private static Origin origin() {
    return new Origin("dev.ansatz.test", "1.0.0");
  }
}

package dev.ansatz.runtime.experiment.internal.bind;

import dev.ansatz.api.data.DatasetProvider;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.metric.Metric;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.plugin.Plugin;
import dev.ansatz.api.view.Visualizer;
import dev.ansatz.runtime.experiment.internal.Mistakes;
import dev.ansatz.runtime.experiment.internal.yaml.Value;
import dev.ansatz.runtime.plan.Bound;
import dev.ansatz.runtime.plugins.Kind;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether metrics and figures fit what a learner's models can do. */
public final class Fit {
  private Fit() {}

  /** Returns whether a metric or a figure fits every model of a learner. */
  public static boolean fits(Learner<?> learner, Plugin<?> judge) {
    return learner.abilities().offers(needed(judge));
  }

  /**
   * Notes a mistake where a model cannot learn from the data, as far as that is known before the
   * data is loaded.
   *
   * @param section where the experiment names the model
   */
  static void check(
      Bound<DatasetProvider<?>> data, Bound<Learner<?>> model, Value section, Mistakes mistakes) {
    @SuppressWarnings("unchecked")
    DatasetProvider<Record> provider = (DatasetProvider<Record>) data.plugin();
    Set<Task> offered = provider.tasks(data.settings());
    Set<Task> learnable = model.plugin().abilities().tasks();
    if (!offered.isEmpty() && Collections.disjoint(offered, learnable)) {
      mistakes.add(
          PluginBinder.id(section).<Value>map(id -> id).orElse(section).place(),
          "the model '%s' needs data for %s; '%s' is for %s"
              .formatted(model.id(), words(learnable, " or "), data.id(), words(offered, " and ")));
    }
  }

  private static String words(Set<Task> tasks, String glue) {
    return tasks.stream()
        .sorted()
        .map(task -> task.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .collect(Collectors.joining(glue));
  }

  /** Notes a mistake for everything listed that does not fit. */
  static <T extends Plugin<?>> void check(
      Kind<T> kind,
      Bound<Learner<?>> model,
      List<PluginBinder.Placed<T>> listed,
      Mistakes mistakes) {
    for (PluginBinder.Placed<T> placed : listed) {
      T plugin = placed.bound().plugin();
      if (!fits(model.plugin(), plugin)) {
        mistakes.add(
            placed.place(),
            "the %s '%s' needs a model that is a %s, which those of '%s' are not"
                .formatted(
                    kind.noun(), placed.bound().id(), needed(plugin).getSimpleName(), model.id()));
      }
    }
  }

  /** Notes a mistake for everything that is listed a second time. */
  public static <T extends Plugin<?>> void checkOnce(
      Kind<T> kind, List<PluginBinder.Placed<T>> listed, Mistakes mistakes) {
    Set<String> seen = new HashSet<>();
    for (PluginBinder.Placed<T> placed : listed) {
      if (!seen.add(placed.bound().id())) {
        mistakes.add(
            placed.place(),
            "the %s '%s' must be listed once; got it again"
                .formatted(kind.noun(), placed.bound().id()));
      }
    }
  }

  /** Returns what a model must be able to do for a metric or a figure. */
  public static Class<? extends Model> needed(Plugin<?> judge) {
    if (judge instanceof Metric<?, ?> metric) {
      return metric.modelType();
    }
    return judge instanceof Visualizer<?, ?> visualizer ? visualizer.modelType() : Model.class;
  }
}

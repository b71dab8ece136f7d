package dev.ansatz.runtime.experiment.internal.bind;

import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.metric.Metric;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.plugin.Plugin;
import dev.ansatz.api.view.Visualizer;
import dev.ansatz.runtime.experiment.internal.Mistakes;
import dev.ansatz.runtime.plan.Bound;
import dev.ansatz.runtime.plugins.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether metrics and figures fit what a learner's models can do. */
public final class Fit {
  private Fit() {}

  /** Returns whether a metric or a figure fits every model of a learner. */
  public static boolean fits(Learner<?> learner, Plugin<?> judge) {
    return learner.abilities().offers(needed(judge));
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

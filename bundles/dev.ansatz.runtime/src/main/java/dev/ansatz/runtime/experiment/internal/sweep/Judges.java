package dev.ansatz.runtime.experiment.internal.sweep;

import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.metric.Metric;
import dev.ansatz.api.plugin.Plugin;
import dev.ansatz.runtime.experiment.internal.Mistakes;
import dev.ansatz.runtime.experiment.internal.bind.Fit;
import dev.ansatz.runtime.experiment.internal.bind.PluginBinder;
import dev.ansatz.runtime.experiment.internal.bind.Sections;
import dev.ansatz.runtime.experiment.internal.yaml.Items;
import dev.ansatz.runtime.experiment.internal.yaml.Mapping;
import dev.ansatz.runtime.experiment.internal.yaml.Scalar;
import dev.ansatz.runtime.experiment.internal.yaml.Value;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.plugins.PluginException;
import dev.ansatz.runtime.plugins.PluginRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which metrics, figures and gates of a sweep over models go with which model: what one model
 * cannot be judged by is left out for it, but what fits none is a mistake.
 */
final class Judges {
  private final PluginRegistry registry;
  private final Mistakes mistakes;

  Judges(PluginRegistry registry, Mistakes mistakes) {
    this.registry = registry;
    this.mistakes = mistakes;
  }

  /** Returns an experiment without what does not fit its model. */
  Mapping fitting(Mapping root) {
    Optional<Learner<?>> learner = root.get(Sections.MODEL).flatMap(m -> find(Kind.MODEL, m));
    if (learner.isEmpty()) {
      return root;
    }
    Mapping judged = fitting(root, Sections.METRICS, Kind.METRIC, learner.get());
    Mapping drawn = fitting(judged, Sections.FIGURES, Kind.FIGURE, learner.get());
    return withoutGates(drawn, scores(root), scores(drawn));
  }

  private <T extends Plugin<?>> Mapping fitting(
      Mapping root, String key, Kind<T> kind, Learner<?> learner) {
    if (!(root.get(key).orElse(null) instanceof Items items)) {
      return root;
    }
    List<Value> kept =
        items.values().stream()
            .filter(item -> find(kind, item).map(judge -> Fit.fits(learner, judge)).orElse(true))
            .toList();
    return root.with(key, new Items(items.place(), kept));
  }

  private List<String> scores(Mapping root) {
    List<String> names = new ArrayList<>();
    if (root.get(Sections.METRICS).orElse(null) instanceof Items items) {
      for (Value item : items.values()) {
        Optional<Metric<?, ?>> metric = find(Kind.METRIC, item);
        metric.ifPresent(found -> names.addAll(found.scoreNames()));
      }
    }
    return names;
  }

  /** Leaves out the gates on scores that metrics of other models alone give. */
  private static Mapping withoutGates(Mapping root, List<String> all, List<String> own) {
    return root.get(Sections.EXPECT).orElse(null) instanceof Mapping gates
        ? root.with(
            Sections.EXPECT, gates.without(gate -> isOf(all, gate.key()) && !isOf(own, gate.key())))
        : root;
  }

  private static boolean isOf(List<String> names, String key) {
    String score = key.substring(key.indexOf('.') + 1);
    return names.stream().anyMatch(name -> score.equals(name) || score.startsWith(name + "."));
  }

  /** Notes a mistake for every listed metric and figure that fits none of the models. */
  void checkUse(Mapping root, List<Mapping> variants) {
    List<Learner<?>> learners = new ArrayList<>();
    for (Mapping variant : variants) {
      variant.get(Sections.MODEL).flatMap(m -> find(Kind.MODEL, m)).ifPresent(learners::add);
    }
    if (!learners.isEmpty()) {
      checkUse(root, Sections.METRICS, Kind.METRIC, learners);
      checkUse(root, Sections.FIGURES, Kind.FIGURE, learners);
    }
  }

  private <T extends Plugin<?>> void checkUse(
      Mapping root, String key, Kind<T> kind, List<Learner<?>> learners) {
    if (root.get(key).orElse(null) instanceof Items items) {
      for (Value item : items.values()) {
        Optional<T> judge = find(kind, item);
        if (judge.isPresent() && learners.stream().noneMatch(l -> Fit.fits(l, judge.get()))) {
          mistakes.add(
              item.place(),
              "the %s '%s' needs a model that is a %s, which none of the models is"
                  .formatted(
                      kind.noun(),
                      judge.get().descriptor().id(),
                      Fit.needed(judge.get()).getSimpleName()));
        }
      }
    }
  }

  private <T extends Plugin<?>> Optional<T> find(Kind<T> kind, Value item) {
    Optional<String> id = PluginBinder.id(item).flatMap(Scalar::asText);
    try {
      return id.map(text -> registry.find(kind, text).plugin());
    } catch (PluginException e) {
      return Optional.empty();
    }
  }
}

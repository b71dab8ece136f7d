package dev.ansatz.runtime.experiment.internal.bind;

import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.plugin.Plugin;
import dev.ansatz.runtime.experiment.internal.yaml.Mapping;
import dev.ansatz.runtime.experiment.internal.yaml.Value;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.plugins.PluginException;
import dev.ansatz.runtime.plugins.PluginRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills in the metrics and figures that an experiment leaves open: all that fit its models. */
public final class Defaults {
  private final PluginRegistry registry;
  private final List<String> notes;

  /**
   * Makes the filler.
   *
   * @param registry knows the metrics and figures
   * @param notes takes a sentence for each that is left out because it is broken
   */
  public Defaults(PluginRegistry registry, List<String> notes) {
    this.registry = registry;
    this.notes = notes;
  }

  /**
   * Returns the experiment with both lists, of what fits one of its models or more; as it is where
   * none of its models is known.
   */
  public Mapping fill(Mapping root) {
    List<Learner<?>> learners = new ArrayList<>();
    ModelChoices.ids(root).forEach(id -> find(Kind.MODEL, id).ifPresent(learners::add));
    if (learners.isEmpty()) {
      return root;
    }
    Mapping filled = fill(root, Sections.METRICS, Kind.METRIC, learners);
    return fill(filled, Sections.FIGURES, Kind.FIGURE, learners);
  }

  private <T extends Plugin<?>> Mapping fill(
      Mapping root, String key, Kind<T> kind, List<Learner<?>> learners) {
    if (root.get(key).isPresent()) {
      return root;
    }
    List<String> fitting = new ArrayList<>();
    for (PluginRegistry.Listing listing : registry.list(kind)) {
      Optional<T> judge = offered(kind, listing.id());
      if (judge.isPresent() && learners.stream().anyMatch(l -> Fit.fits(l, judge.get()))) {
        fitting.add(listing.id());
      }
    }
    return root.with(key, Value.texts(fitting));
  }

  private <T extends Plugin<?>> Optional<T> offered(Kind<T> kind, String id) {
    try {
      return Optional.of(registry.find(kind, id).plugin());
    } catch (PluginException e) {
      notes.add("the %s '%s' is left out: %s".formatted(kind.noun(), id, e.getMessage()));
      return Optional.empty();
    }
  }

  private <T extends Plugin<?>> Optional<T> find(Kind<T> kind, String id) {
    try {
      return Optional.of(registry.find(kind, id).plugin());
    } catch (PluginException e) {
      return Optional.empty();
    }
  }
}

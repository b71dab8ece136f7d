package dev.ansatz.runtime.experiment.internal;

import dev.ansatz.runtime.experiment.ExperimentException;
import dev.ansatz.runtime.experiment.Mistake;
import dev.ansatz.runtime.experiment.internal.yaml.Place;
import dev.ansatz.runtime.plugins.PluginException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what is wrong with one experiment, so that all of it is told at once. */
public final class Mistakes {
  private final Set<Mistake> mistakes = new LinkedHashSet<>();
  private final Set<Mistake> plugins = new LinkedHashSet<>();
  private Optional<PluginException> fault = Optional.empty();

  /** Adds a mistake. */
  public void add(Place place, String message) {
    mistakes.add(new Mistake(place.line(), place.column(), message));
  }

  /** Adds a plug-in that the experiment names and that is not to be had. */
  public void add(Place place, PluginException exception) {
    plugins.add(new Mistake(place.line(), place.column(), exception.getMessage()));
    fault = fault.or(() -> Optional.of(exception));
  }

  /** Returns whether there is none so far. */
  public boolean isEmpty() {
    return mistakes.isEmpty() && plugins.isEmpty();
  }

  /**
   * Throws what was collected, if anything was.
   *
   * @throws ExperimentException with all of it
   */
  public void throwIfAny() {
    if (!mistakes.isEmpty()) {
      List<Mistake> all = new ArrayList<>(mistakes);
      all.addAll(plugins);
      throw new ExperimentException(all);
    }
    if (fault.isPresent()) {
      throw new ExperimentException(List.copyOf(plugins), fault.get());
    }
  }
}

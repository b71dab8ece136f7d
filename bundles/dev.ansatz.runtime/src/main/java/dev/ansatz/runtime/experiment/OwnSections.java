package dev.ansatz.runtime.experiment;

import dev.ansatz.runtime.experiment.internal.bind.Head;
import dev.ansatz.runtime.experiment.internal.sweep.BudgetSettings;
import dev.ansatz.runtime.experiment.internal.sweep.FoldsSettings;
import dev.ansatz.runtime.experiment.internal.sweep.PruneSettings;
import dev.ansatz.runtime.experiment.internal.sweep.SampleSettings;
import dev.ansatz.runtime.experiment.internal.sweep.SweepSettings;
import dev.ansatz.runtime.experiment.internal.sweep.UntilSettings;
import dev.ansatz.runtime.plan.Fold;
import dev.ansatz.runtime.plan.RunSettings;
import java.util.Map;

/**
 * The settings of an experiment that no plug-in brings, for forms and help: each with the values
 * that hold where nothing else is said.
 */
public final class OwnSections {
  private static final Map<String, Record> SECTIONS =
      Map.of(
          "run", RunSettings.defaults(),
          "fold", Fold.defaults(),
          "sweep", SweepSettings.defaults(),
          "sweep.sample", SampleSettings.defaults(),
          "sweep.folds", FoldsSettings.defaults(),
          "sweep.until", UntilSettings.defaults(),
          "sweep.prune", PruneSettings.defaults(),
          "sweep.budget", BudgetSettings.defaults());

  private OwnSections() {}

  /**
   * Returns the settings outside all sections: title and seeds.
   *
   * @param name the experiment's name, its title where it says none
   */
  public static Record head(String name) {
    return Head.defaults(name);
  }

  /**
   * Returns the settings of a section.
   *
   * @param address the section: {@code "run"}, {@code "sweep.until"}
   * @throws IllegalArgumentException where there is no such section
   */
  public static Record of(String address) {
    Record settings = SECTIONS.get(address);
    if (settings == null) {
      throw new IllegalArgumentException(
          "the address must be one of %s; got %s".formatted(SECTIONS.keySet(), address));
    }
    return settings;
  }
}

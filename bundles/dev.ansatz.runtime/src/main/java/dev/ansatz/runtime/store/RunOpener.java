package dev.ansatz.runtime.store;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.runtime.plan.Plan;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Opens what a run worked with, as the run had it: its plan, its data, its model. A service; safe
 * from several threads. Everything here reads files and calls plug-ins, so it takes time.
 */
public interface RunOpener {

  /**
   * Resolves the experiment that a run's folder keeps.
   *
   * @param dir the folder of a run or of a trial
   * @param dataFolder the user's data folder, where input files are looked for last
   * @throws dev.ansatz.api.data.DataException where it is not the folder of a run, has no
   *     experiment, or is that of a sweep, which has many plans
   * @throws dev.ansatz.runtime.experiment.ExperimentException where a plug-in is missing or does
   *     not know a setting any more
   */
  Plan plan(Path dir, Optional<Path> dataFolder);

  /**
   * Loads the data of a plan, cuts its fold and transforms it: the very bits that the learner sees.
   *
   * @throws dev.ansatz.api.data.DataException where it cannot be had
   * @throws dev.ansatz.api.progress.StoppedException where it was stopped
   */
  Dataset data(Plan plan, Progress progress, StopToken stop);

  /**
   * Loads the model that a run saved.
   *
   * @param dir the folder of a run or of a trial
   * @throws dev.ansatz.api.model.ArchiveException where there is none, or its learner cannot read
   *     it
   * @throws dev.ansatz.runtime.plugins.PluginException where its learner is missing
   */
  Model model(Path dir);
}

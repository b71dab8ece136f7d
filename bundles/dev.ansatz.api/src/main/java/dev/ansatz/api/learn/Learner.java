package dev.ansatz.api.learn;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.plugin.Plugin;

/**
 * A model family: makes models from data, step by step. A service, with the properties that {@link
 * dev.ansatz.api.plugin.Descriptor} names.
 *
 * <p>The engine owns the loop: it calls {@link Training#advance} until the step says that it is
 * finished. So progress, stopping, checkpoints, resuming and live views need no line in a learner.
 *
 * <p>Stateless and safe from several threads: all state is in the {@link Training}.
 *
 * @param <P> the settings
 */
public interface Learner<P extends Record> extends Plugin<P> {

  /** Returns what it learns from and what its models can do. Cheap. */
  Abilities abilities();

  /**
   * Begins a training. Allocates; does no long work.
   *
   * @return a training that has not advanced
   * @throws dev.ansatz.api.data.DataException where the data is not what this learner needs
   * @throws dev.ansatz.api.settings.InvalidSettingException where a setting does not fit the data
   */
  Training begin(Problem<P> problem);

  /**
   * Takes up a training where {@link Training#save} left it. From there on every bit is as if it
   * had not been interrupted.
   *
   * @param problem equal to the one the training began with
   * @param archive what {@link Training#save} returned
   * @throws dev.ansatz.api.model.ArchiveException where the archive cannot be read
   */
  Training resume(Problem<P> problem, Archive archive);

  /**
   * Makes a model of what {@link Model#save} returned. It answers to the same bits.
   *
   * @throws dev.ansatz.api.model.ArchiveException where the archive cannot be read
   */
  Model load(Archive archive);
}

package dev.ansatz.runtime.engine;

import dev.ansatz.runtime.plugins.PluginException;

/**
 * Carries out runs and sweeps. A service; safe from several threads.
 *
 * <p>How a run ends: NaN or infinity in a live reading, in the model's arrays or in a score is a
 * divergence. A metric or a figure that fails makes the run fail, but the model and everything else
 * are kept. The first trouble decides and later ones become warnings, but nothing goes before the
 * wish to stop. The time limit ends training after the step under way; the model is judged and
 * drawn, and the run counts as stopped. A sweep with failures fails, with the code of {@link
 * ExitCode#SWEEP}, or, where all its trials failed, the first one's.
 *
 * <p>A run that is to stop does so within a second as a rule and within five at worst: a plug-in
 * that does not heed its stop token for some seconds is left behind on a thread of its own, and the
 * run ends as stopped without it. A file named {@code stop} in the run's folder stops it as well.
 *
 * <p>Whatever happens in a plug-in ends as an outcome, never as an exception; {@link
 * FolderException} and {@link PluginException} alone are thrown, before anything is begun.
 */
public interface Engine {

  /**
   * Carries out a run.
   *
   * @throws FolderException where the folder cannot be used: one that begins anew must not exist or
   *     be empty, and one that goes on must be that of an interrupted one with the same settings
   * @throws PluginException where it is to go on, and a plug-in's version has changed
   */
  RunOutcome run(RunRequest request);

  /**
   * Begins a run and returns at once; the listener is called from other threads.
   *
   * @throws FolderException where the folder cannot be used: one that begins anew must not exist or
   *     be empty, and one that goes on must be that of an interrupted one with the same settings
   * @throws PluginException where it is to go on, and a plug-in's version has changed
   */
  RunHandle start(RunRequest request);

  /**
   * Carries out a sweep.
   *
   * @throws FolderException where the folder cannot be used: one that begins anew must not exist or
   *     be empty, and one that goes on must be that of an interrupted one with the same settings
   * @throws PluginException where it is to go on, and a plug-in's version has changed
   */
  RunOutcome sweep(SweepRequest request);

  /**
   * Begins a sweep and returns at once; the listener is called from other threads.
   *
   * @throws FolderException where the folder cannot be used: one that begins anew must not exist or
   *     be empty, and one that goes on must be that of an interrupted one with the same settings
   * @throws PluginException where it is to go on, and a plug-in's version has changed
   */
  RunHandle start(SweepRequest request);
}

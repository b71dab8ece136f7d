package dev.ansatz.runtime.engine;

/**
 * Carries out runs and sweeps. A service; safe from several threads.
 *
 * <p>Blocks until the run has ended. Whatever happens in a plug-in ends as an outcome, never as an
 * exception; {@link dev.ansatz.runtime.engine.FolderException} alone is thrown, before anything is
 * begun.
 */
public interface Engine {

  /**
   * Carries out a run.
   *
   * @throws FolderException where the folder exists and is not empty, or cannot be made
   */
  RunOutcome run(RunRequest request);

  /**
   * Carries out a sweep.
   *
   * @throws FolderException where the folder exists and is not empty, or cannot be made
   */
  RunOutcome sweep(SweepRequest request);
}

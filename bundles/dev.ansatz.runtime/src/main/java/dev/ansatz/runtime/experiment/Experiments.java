package dev.ansatz.runtime.experiment;

import java.util.Map;

/** Reads experiment files. A service; safe from several threads. */
public interface Experiments {

  /**
   * Resolves an experiment: every id becomes a plug-in, every setting is bound and checked. Nothing
   * is loaded or run; plug-ins that the experiment names are created.
   *
   * @return one run, or a sweep where the file has a section {@code sweep}
   * @throws ExperimentException with all mistakes of the file and the overrides at once, among them
   *     plug-ins that are missing, claimed twice or cannot be created
   */
  Resolved resolve(ExperimentRequest request);

  /**
   * Makes the JSON Schema (draft 2020-12) of experiment files from the settings of all plug-ins now
   * present, as maps, lists, strings, numbers and booleans in the order in which to write them.
   * Creates every plug-in; leaves out those that cannot be created.
   */
  Map<String, Object> schema();
}

package dev.ansatz.workbench.internal.editor;

import dev.ansatz.runtime.experiment.ExperimentException;
import dev.ansatz.runtime.experiment.ExperimentRequest;
import dev.ansatz.runtime.experiment.Experiments;
import dev.ansatz.runtime.experiment.Mistake;
import dev.ansatz.runtime.experiment.Resolved;
import java.util.List;
import java.util.Optional;

/**
 * What was found out about a text.
 *
 * @param text the text
 * @param mistakes what is wrong with it, in the order of the text
 * @param resolved what it means, where nothing is wrong
 */
record Inspection(String text, List<Mistake> mistakes, Optional<Resolved> resolved) {

  /** Resolves an experiment; takes time. */
  static Inspection of(Experiments experiments, ExperimentRequest request) {
    try {
      Resolved resolved = experiments.resolve(request);
      return new Inspection(request.text(), List.of(), Optional.of(resolved));
    } catch (ExperimentException e) {
      return new Inspection(request.text(), e.mistakes(), Optional.empty());
    } catch (RuntimeException e) {
      Mistake mistake = new Mistake(1, 1, "the experiment cannot be read: " + e.getMessage());
      return new Inspection(request.text(), List.of(mistake), Optional.empty());
    }
  }
}

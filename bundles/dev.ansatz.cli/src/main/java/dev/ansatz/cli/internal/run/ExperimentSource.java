package dev.ansatz.cli.internal.run;

import dev.ansatz.runtime.experiment.ExperimentException;
import dev.ansatz.runtime.experiment.ExperimentRequest;
import dev.ansatz.runtime.experiment.Mistake;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The text of an experiment and where it came from.
 *
 * @param shown the file as messages name it
 * @param name names the plan
 * @param text the file's text
 * @param folder the folder of a file of the user's; empty for a template
 */
record ExperimentSource(String shown, String name, String text, Optional<Path> folder) {

  /** Returns the request that resolves it. */
  ExperimentRequest request(Overrides overrides) {
    return new ExperimentRequest(
        name, text, folder, overrides.settings(), overrides.seed(), overrides.dataFolder());
  }

  /** Returns a line for each mistake: {@code lorenz.yaml:3:14: ...}. */
  List<String> lines(ExperimentException e) {
    return e.mistakes().stream().map(this::line).toList();
  }

  private String line(Mistake mistake) {
    return mistake.line() == 0 ? mistake.message() : shown + ":" + mistake;
  }
}

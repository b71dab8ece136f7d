package dev.ansatz.cli.internal.run;

import dev.ansatz.api.data.DataException;
import dev.ansatz.cli.internal.RefusedException;
import dev.ansatz.cli.internal.Shell;
import dev.ansatz.cli.internal.Specs;
import dev.ansatz.cli.internal.runs.RunsOf;
import dev.ansatz.runtime.store.StoredExperiment;
import dev.ansatz.runtime.store.StoredRun;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code ansatz run --resume}: takes the experiment from the folder of the run that is to go on.
 */
final class Resumption {
  private static final String RESUME = "--resume";
  private static final List<String> FIXED = List.of("--set", "--seed", "--out");

  private final Shell shell;
  private final ParseResult line;

  Resumption(Shell shell, ParseResult line) {
    this.shell = shell;
    this.line = line;
  }

  static OptionSpec option() {
    return Specs.value(
        RESUME,
        "RUN",
        String.class,
        "Go on with an interrupted run or sweep: its id or its folder. The results are the same"
            + " bytes as without the interruption.");
  }

  boolean isWanted() {
    return line.hasMatchedOption(RESUME);
  }

  /**
   * Finds the run.
   *
   * @throws RefusedException where the command says anything that the run's folder says already
   */
  StoredRun find() {
    if (!line.matchedPositionals().isEmpty()) {
      throw new RefusedException(
          "%s takes the experiment from the run's folder; leave out '%s'"
              .formatted(RESUME, line.<String>matchedPositionalValue(0, "")));
    }
    for (String option : FIXED) {
      if (line.hasMatchedOption(option)) {
        throw new RefusedException(
            "a run goes on with what it began with; leave out %s, or begin a new run"
                .formatted(option));
      }
    }
    return new RunsOf(shell).find(line.matchedOptionValue(RESUME, ""));
  }

  /**
   * Reads the experiment of a run.
   *
   * @throws DataException where its folder does not have it
   */
  ExperimentSource source(StoredRun run) {
    StoredExperiment kept = StoredExperiment.of(run);
    return new ExperimentSource(shell.show(kept.file()), kept.name(), kept.text(), kept.searched());
  }
}

package dev.ansatz.cli.internal.runs;

import dev.ansatz.cli.internal.Command;
import dev.ansatz.cli.internal.RefusedException;
import dev.ansatz.cli.internal.Shell;
import dev.ansatz.cli.internal.Specs;
import dev.ansatz.runtime.compare.Comparison;
import dev.ansatz.runtime.compare.RunComparison;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.store.StoredRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ansatz runs compare}: runs side by side. */
final class CompareRuns implements Command {
  private static final String JSON = "--json";
  private static final String REPORT = "--report";

  private final Shell shell;

  CompareRuns(Shell shell) {
    this.shell = shell;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "compare",
            "Compare runs: the settings, data and plug-ins that differ, metrics with mean and"
                + " standard deviation over the runs that differ in their seeds alone, and for"
                + " repeated runs a corrected resampled t-test against the first group.",
            "ansatz runs compare my-run-1 my-run-2 --report comparison.html",
            "ansatz runs compare my-sweep");
    spec.addPositional(
        Specs.parameters(
            0, "RUN", "Ids or folders of two runs or more; a sweep stands for its trials."));
    spec.addOption(RunsOf.option());
    spec.addOption(
        Specs.value(
            REPORT, "FILE", Path.class, "Write a page with all this and the figures, in HTML."));
    spec.addOption(Specs.flag(JSON, "Print one JSON object."));
    return spec;
  }

  @Override
  public ExitCode run(ParseResult line) {
    RunsOf runs = new RunsOf(shell, line);
    List<String> words = line.matchedPositionalValue(0, List.of());
    List<StoredRun> found =
        words.stream().distinct().flatMap(word -> runs.findAll(word).stream()).toList();
    if (found.size() < 2) {
      throw new RefusedException(
          "a comparison needs two runs or more, or a sweep; there is %d".formatted(found.size()));
    }
    Comparison comparison = RunComparison.of(found);
    writeReport(line.matchedOptionValue(REPORT, null), comparison);
    if (line.hasMatchedOption(JSON)) {
      shell.out().println(Json.text(ComparisonObject.of(comparison)));
    } else {
      new ComparisonText(comparison).lines().forEach(shell.out()::println);
    }
    return ExitCode.OK;
  }

  private void writeReport(Path option, Comparison comparison) {
    if (option != null) {
      try {
        Files.writeString(shell.directory().resolve(option), RunComparison.html(comparison));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

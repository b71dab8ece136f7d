package dev.ansatz.cli.internal.run;

import dev.ansatz.cli.internal.Command;
import dev.ansatz.cli.internal.Shell;
import dev.ansatz.cli.internal.Specs;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.experiment.ExperimentException;
import dev.ansatz.runtime.experiment.Experiments;
import dev.ansatz.runtime.experiment.Mistake;
import dev.ansatz.runtime.experiment.Resolved;
import dev.ansatz.runtime.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ansatz check}: says what is wrong with an experiment, without running it. */
public final class CheckCommand implements Command {
  private static final String JSON = "--json";

  private final Shell shell;

  /** Makes the command. */
  public CheckCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "check",
            "Check an experiment without running it. Prints every mistake with its line"
                + " and column.",
            "ansatz check my.yaml");
    spec.addPositional(new ExperimentFinder(shell).parameter());
    Overrides.declare(spec);
    spec.addOption(Specs.flag(JSON, "Print one JSON object."));
    return spec;
  }

  @Override
  public ExitCode run(ParseResult line) {
    ExperimentSource source = new ExperimentFinder(shell).find(line.matchedPositionalValue(0, ""));
    try {
      Resolved resolved =
          shell
              .services()
              .get(Experiments.class)
              .resolve(source.request(Overrides.of(line, shell)));
      tellFine(line, source, resolved.notes());
      return ExitCode.OK;
    } catch (ExperimentException e) {
      tellMistakes(line, source, e);
      return e.exitCode();
    }
  }

  private void tellFine(ParseResult line, ExperimentSource source, List<String> notes) {
    if (line.hasMatchedOption(JSON)) {
      shell.out().println(Json.text(object(source, List.of(), notes)));
    } else {
      notes.forEach(note -> shell.err().println("note: " + note));
      shell.out().println(source.shown() + ": no mistakes");
    }
  }

  private void tellMistakes(ParseResult line, ExperimentSource source, ExperimentException e) {
    if (line.hasMatchedOption(JSON)) {
      shell.out().println(Json.text(object(source, e.mistakes(), List.of())));
    } else {
      source.lines(e).forEach(shell.out()::println);
    }
  }

  private static Map<String, Object> object(
      ExperimentSource source, List<Mistake> mistakes, List<String> notes) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("file", source.shown());
    object.put("valid", mistakes.isEmpty());
    object.put("mistakes", mistakes.stream().map(CheckCommand::object).toList());
    object.put("notes", notes);
    return object;
  }

  private static Map<String, Object> object(Mistake mistake) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("line", mistake.line());
    object.put("column", mistake.column());
    object.put("message", mistake.message());
    return object;
  }
}

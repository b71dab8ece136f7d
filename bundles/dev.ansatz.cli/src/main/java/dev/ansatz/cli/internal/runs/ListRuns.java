package dev.ansatz.cli.internal.runs;

import dev.ansatz.cli.internal.Command;
import dev.ansatz.cli.internal.Shell;
import dev.ansatz.cli.internal.Specs;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.store.RunIndex;
import dev.ansatz.runtime.store.StoredRun;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ansatz runs list}: the runs of a workspace, some or all. */
final class ListRuns implements Command {
  private static final String JSON = "--json";

  private final Shell shell;

  ListRuns(Shell shell) {
    this.shell = shell;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "list",
            "List the runs of the workspace, newest first. A condition compares the last value of"
                + " a metric, a setting, or one of id, state, name, title, seed, started, ended,"
                + " reason.",
            "ansatz runs list",
            "ansatz runs list --where 'test.vpt > 17 and model.units <= 500' --sort test.vpt");
    ListOptions.declare(spec);
    spec.addOption(Specs.flag(JSON, "Print a JSON array of objects."));
    return spec;
  }

  @Override
  public ExitCode run(ParseResult line) {
    RunsOf runs = new RunsOf(shell, line);
    boolean json = line.hasMatchedOption(JSON);
    ListOptions options = new ListOptions(line);
    try (RunIndex index = runs.open()) {
      index.refresh();
      options.checkKeys(index.keys());
      List<StoredRun> found = index.list(options.query(json));
      runs.tellNotes(index);
      if (json) {
        shell.out().println(Json.text(found.stream().map(RunObject::of).toList()));
      } else if (found.isEmpty()) {
        shell.err().println(nothing(options, runs));
      } else {
        new RunTable(shell, options.shown()).lines(found).forEach(shell.out()::println);
      }
      return ExitCode.OK;
    }
  }

  private static String nothing(ListOptions options, RunsOf runs) {
    return options.narrow()
        ? "no run in %s meets the conditions".formatted(runs.shown())
        : "there are no runs in " + runs.shown();
  }
}

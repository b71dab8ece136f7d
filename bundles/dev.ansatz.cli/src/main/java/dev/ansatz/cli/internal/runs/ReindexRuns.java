package dev.ansatz.cli.internal.runs;

import dev.ansatz.cli.internal.Command;
import dev.ansatz.cli.internal.Shell;
import dev.ansatz.cli.internal.Specs;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.store.RunIndex;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ansatz runs reindex}: makes the index anew. */
final class ReindexRuns implements Command {
  private final Shell shell;

  ReindexRuns(Shell shell) {
    this.shell = shell;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "reindex",
            "Make the index of the workspace's runs anew from their folders. All commands keep it"
                + " up to date by themselves; this is for when it is in doubt.",
            "ansatz runs reindex");
    spec.addOption(RunsOf.option());
    return spec;
  }

  @Override
  public ExitCode run(ParseResult line) {
    RunsOf runs = new RunsOf(shell, line);
    try (RunIndex index = runs.open()) {
      int entries = index.rebuild();
      runs.tellNotes(index);
      shell
          .out()
          .println(
              entries == 1
                  ? "1 entry in " + runs.shown()
                  : "%,d entries in %s".formatted(entries, runs.shown()));
      return ExitCode.OK;
    }
  }
}

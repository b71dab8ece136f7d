package dev.ansatz.cli.internal.runs;

import dev.ansatz.cli.internal.Command;
import dev.ansatz.cli.internal.Shell;
import dev.ansatz.cli.internal.Specs;
import dev.ansatz.runtime.engine.ExitCode;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ansatz runs}: what has been run in the workspace. */
public final class RunsCommand implements Command {
  private final Map<String, Command> commands = new LinkedHashMap<>();

  /** Makes the command. */
  public RunsCommand(Shell shell) {
    commands.put("list", new ListRuns(shell));
    commands.put("show", new ShowRun(shell));
    commands.put("figure", new FigureOfRun(shell));
    commands.put("stop", new StopRun(shell));
    commands.put("delete", new DeleteRuns(shell));
    commands.put("compare", new CompareRuns(shell));
    commands.put("reindex", new ReindexRuns(shell));
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Specs.command("runs", "See what has been run.", "ansatz runs list");
    commands.forEach((name, command) -> spec.addSubcommand(name, command.spec()));
    return spec;
  }

  @Override
  public ExitCode run(ParseResult line) {
    ParseResult command = line.subcommand();
    return commands.get(command.commandSpec().name()).run(command);
  }
}

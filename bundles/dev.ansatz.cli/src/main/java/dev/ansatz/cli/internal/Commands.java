package dev.ansatz.cli.internal;

import dev.ansatz.cli.internal.data.DataCommand;
import dev.ansatz.cli.internal.desktop.WorkbenchCommand;
import dev.ansatz.cli.internal.plugins.DescribeCommand;
import dev.ansatz.cli.internal.plugins.ListCommand;
import dev.ansatz.cli.internal.plugins.PluginsCommand;
import dev.ansatz.cli.internal.run.CheckCommand;
import dev.ansatz.cli.internal.run.RunCommand;
import dev.ansatz.cli.internal.runs.RunsCommand;
import dev.ansatz.cli.internal.workspace.CompletionCommand;
import dev.ansatz.cli.internal.workspace.NewCommand;
import dev.ansatz.cli.internal.workspace.SchemaCommand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The commands by name. One is made when it is asked for. */
final class Commands {
  private final Map<String, Function<Shell, Command>> makers = new LinkedHashMap<>();
  private final Shell shell;

  Commands(Shell shell) {
    this.shell = shell;
    makers.put("run", RunCommand::new);
    makers.put("check", CheckCommand::new);
    makers.put("list", ListCommand::new);
    makers.put("describe", DescribeCommand::new);
    makers.put("new", NewCommand::new);
    makers.put("runs", RunsCommand::new);
    makers.put("plugins", PluginsCommand::new);
    makers.put("data", DataCommand::new);
    makers.put("workbench", WorkbenchCommand::new);
    makers.put("schema", SchemaCommand::new);
    makers.put("completion", s -> new CompletionCommand(s, () -> root(names())));
  }

  /** Returns the names, in the order in which help shows them. */
  List<String> names() {
    return List.copyOf(makers.keySet());
  }

  /** Makes the specification of the command line, with some of its commands. */
  CommandSpec root(List<String> wanted) {
    CommandSpec root =
        Specs.command(
            "ansatz",
            "A plug-in workbench for machine-learning models.",
            "ansatz run lorenz-esn",
            "ansatz list models");
    root.addOption(
        OptionSpec.builder("--version").versionHelp(true).description("Show the version.").build());
    wanted.forEach(name -> root.addSubcommand(name, named(name).spec()));
    return root;
  }

  /** Makes a command. */
  Command named(String name) {
    return makers.get(name).apply(shell);
  }
}

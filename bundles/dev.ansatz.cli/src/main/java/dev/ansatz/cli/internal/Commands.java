package dev.ansatz.cli.internal;

import dev.ansatz.cli.internal.plugins.DescribeCommand;
import dev.ansatz.cli.internal.plugins.ListCommand;
import dev.ansatz.cli.internal.plugins.PluginsCommand;
import dev.ansatz.cli.internal.run.CheckCommand;
import dev.ansatz.cli.internal.run.RunCommand;
import dev.ansatz.cli.internal.workspace.NewCommand;
import dev.ansatz.cli.internal.workspace.SchemaCommand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
    makers.put("plugins", PluginsCommand::new);
    makers.put("schema", SchemaCommand::new);
  }

  /** Returns the names, in the order in which help shows them. */
  List<String> names() {
    return List.copyOf(makers.keySet());
  }

  /** Makes a command. */
  Command named(String name) {
    return makers.get(name).apply(shell);
  }
}

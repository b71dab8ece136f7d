package dev.ansatz.cli.internal.data;

import dev.ansatz.cli.internal.Command;
import dev.ansatz.cli.internal.Shell;
import dev.ansatz.cli.internal.Specs;
import dev.ansatz.runtime.engine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ansatz data}: data sets that are downloaded. */
public final class DataCommand implements Command {
  private static final String INSTALL = "install";

  private final DataInstall install;
  private final DataList list;

  /** Makes the command. */
  public DataCommand(Shell shell) {
    this.install = new DataInstall(shell);
    this.list = new DataList(shell);
  }

  @Override
  public CommandSpec spec() {
    return Specs.command(
            "data", "Download data sets that do not come with Ansatz.", "ansatz data install mnist")
        .addSubcommand(INSTALL, install.spec())
        .addSubcommand("list", list.spec());
  }

  @Override
  public ExitCode run(ParseResult line) {
    ParseResult command = line.subcommand();
    return command.commandSpec().name().equals(INSTALL) ? install.run(command) : list.run(command);
  }
}

package dev.ansatz.cli.internal.workspace;

import dev.ansatz.cli.internal.Command;
import dev.ansatz.cli.internal.RefusedException;
import dev.ansatz.cli.internal.Shell;
import dev.ansatz.cli.internal.Specs;
import dev.ansatz.cli.internal.text.Nearest;
import dev.ansatz.runtime.engine.ExitCode;
import java.util.List;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ansatz completion}: a script that makes a shell complete commands, options and ids. */
public final class CompletionCommand implements Command {
  private static final List<String> SHELLS = List.of("bash", "zsh");
  // Without this line of the script a shell offers files where no word fits.
  private static final String NO_FILES = "type compopt &>/dev/null && compopt +o default";

  private final Shell shell;
  private final Supplier<CommandSpec> root;

  /**
   * Makes the command.
   *
   * @param root makes the specification of the whole command line
   */
  public CompletionCommand(Shell shell, Supplier<CommandSpec> root) {
    this.shell = shell;
    this.root = root;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "completion",
            "Print a script that makes your shell complete commands, options and the ids of what"
                + " is plugged in now.",
            "source <(ansatz completion bash)");
    spec.addPositional(Specs.choice(0, "SHELL", SHELLS, "bash or zsh."));
    return spec;
  }

  @Override
  public ExitCode run(ParseResult line) {
    String name = line.matchedPositionalValue(0, "");
    if (!SHELLS.contains(name)) {
      throw new RefusedException(
          "'%s' must be one of %s%s"
              .formatted(name, String.join(", ", SHELLS), Nearest.hint(name, SHELLS)));
    }
    String script = AutoComplete.bash("ansatz", new CommandLine(root.get()));
    shell.out().print(script.replace(NO_FILES, ":"));
    return ExitCode.OK;
  }
}

package dev.ansatz.cli.internal.runs;

import dev.ansatz.cli.internal.Command;
import dev.ansatz.cli.internal.RefusedException;
import dev.ansatz.cli.internal.Shell;
import dev.ansatz.cli.internal.Specs;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.store.StoredRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ansatz runs stop}: asks a run of any process to stop. */
final class StopRun implements Command {
  private final Shell shell;

  StopRun(Shell shell) {
    this.shell = shell;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "stop",
            "Ask a run to stop, whichever process it is in: puts a file named \"stop\" into its"
                + " folder. The run ends within seconds.",
            "ansatz runs stop runs/my-run");
    spec.addPositional(
        Specs.parameter(0, "RUN", "Its id, as \"ansatz runs list\" shows it, or its folder."));
    spec.addOption(RunsOf.option());
    return spec;
  }

  @Override
  public ExitCode run(ParseResult line) {
    StoredRun run = new RunsOf(shell, line).find(line.matchedPositionalValue(0, ""));
    if (run.state() != RunState.RUNNING) {
      throw new RefusedException(
          "only a run that is running can be stopped; %s is %s"
              .formatted(run.id(), RunTable.words(run.state())));
    }
    try {
      Files.writeString(run.dir().resolve("stop"), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ExitCode.OK;
  }
}

package dev.ansatz.cli.internal.runs;

import dev.ansatz.cli.internal.Command;
import dev.ansatz.cli.internal.RefusedException;
import dev.ansatz.cli.internal.Shell;
import dev.ansatz.cli.internal.Specs;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.store.RunStore;
import dev.ansatz.runtime.store.StoredRun;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ansatz runs delete}: removes runs with all they have left. */
final class DeleteRuns implements Command {
  private static final String YES = "--yes";

  private final Shell shell;

  DeleteRuns(Shell shell) {
    this.shell = shell;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "delete",
            "Delete runs: their folders with everything in them. Asks first. A run that is under"
                + " way is refused; a sweep goes with its trials.",
            "ansatz runs delete my-run-1 my-run-2",
            "ansatz runs delete my-sweep --yes");
    spec.addPositional(
        Specs.parameters(
            0, "RUN", "Their ids, as \"ansatz runs list\" shows them, or their folders."));
    spec.addOption(RunsOf.option());
    spec.addOption(Specs.flag(YES, "Delete without asking."));
    return spec;
  }

  @Override
  public ExitCode run(ParseResult line) {
    RunsOf runs = new RunsOf(shell, line);
    List<String> words = line.matchedPositionalValue(0, List.of());
    Map<Path, StoredRun> chosen = new LinkedHashMap<>();
    words.stream().map(runs::find).forEach(run -> chosen.put(run.dir(), run));
    chosen.values().forEach(DeleteRuns::check);
    if (!line.hasMatchedOption(YES) && !agreed(chosen)) {
      shell.err().println("nothing was deleted");
      return ExitCode.STOPPED;
    }
    RunStore store = shell.services().get(RunStore.class);
    for (StoredRun run : chosen.values()) {
      store.delete(run.dir());
      shell.out().println("deleted " + run.id());
    }
    return ExitCode.OK;
  }

  private static void check(StoredRun run) {
    if (run.kind() == StoredRun.Kind.TRIAL) {
      throw new RefusedException(
          "a trial can only be deleted with its sweep; %s is one".formatted(run.id()));
    } else if (run.state() == RunState.RUNNING) {
      throw new RefusedException(
          "a run that is under way cannot be deleted; %s is: stop it first, with \"ansatz runs stop\""
              .formatted(run.id()));
    }
  }

  private boolean agreed(Map<Path, StoredRun> chosen) {
    String folders =
        String.join(", ", chosen.keySet().stream().map(dir -> shell.show(dir)).toList());
    Optional<String> answer =
        shell.questions().ask("delete %s for good? [y/N] ".formatted(folders));
    if (answer.isEmpty()) {
      throw new RefusedException(
          "%s must be given where nobody can be asked; %s would be deleted"
              .formatted(YES, folders));
    }
    return answer.get().strip().toLowerCase(java.util.Locale.ROOT).matches("y|yes");
  }
}

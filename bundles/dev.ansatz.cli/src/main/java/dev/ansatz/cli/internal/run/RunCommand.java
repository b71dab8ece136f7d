package dev.ansatz.cli.internal.run;

import dev.ansatz.api.figure.FigureRenderer;
import dev.ansatz.cli.internal.Command;
import dev.ansatz.cli.internal.Failures;
import dev.ansatz.cli.internal.RefusedException;
import dev.ansatz.cli.internal.Shell;
import dev.ansatz.cli.internal.Specs;
import dev.ansatz.cli.internal.progress.ProgressListener;
import dev.ansatz.cli.internal.runs.ShowRun;
import dev.ansatz.runtime.engine.Beginning;
import dev.ansatz.runtime.engine.Engine;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.engine.RunListener;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.engine.RunRequest;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.engine.SweepRequest;
import dev.ansatz.runtime.experiment.ExperimentException;
import dev.ansatz.runtime.experiment.Experiments;
import dev.ansatz.runtime.experiment.Resolved;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.store.StoredRun;
import dev.ansatz.runtime.workspace.RunFolders;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ansatz run}: carries out an experiment. */
public final class RunCommand implements Command {
  private static final String OUT = "--out";
  private static final String JSON = "--json";
  private static final String LIVE = "--live";
  private static final String QUIET = "--quiet";

  private final Shell shell;

  /** Makes the command. */
  public RunCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "run",
            "Run an experiment. Scores go to standard output, progress to standard error.",
            "ansatz run lorenz-esn",
            "ansatz run my.yaml --set model.units=1000 --seed 3 --out runs/big",
            "ansatz run --resume runs/big");
    spec.addPositional(
        new ExperimentFinder(shell).parameter().toBuilder().arity("0..1").required(false).build());
    spec.addOption(Resumption.option());
    Overrides.declare(spec);
    spec.addOption(
        Specs.value(
            OUT,
            "DIR",
            Path.class,
            "Folder of the run; must be new or empty. Default: a new folder in runs/."));
    spec.addOption(Specs.flag(JSON, "Print one JSON object instead of the summary."));
    JUnitFile.declare(spec);
    spec.addOption(
        Specs.flag(
            LIVE,
            "Show the model while it learns: live.html in the run's folder, gone when it has"
                + " ended."));
    spec.addOption(Specs.flag(QUIET, "Show no progress."));
    spec.usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(ExitWords.ofRuns());
    return spec;
  }

  @Override
  public ExitCode run(ParseResult line) {
    try {
      return carryOut(line);
    } catch (RuntimeException e) {
      new JUnitFile(shell, line).writeRefusal(Failures.sentences(e));
      if (line.hasMatchedOption(JSON)) {
        shell.out().println(Json.text(OutcomeJson.ofRefusal(Failures.sentences(e))));
      }
      throw e;
    }
  }

  private ExitCode carryOut(ParseResult line) {
    Resumption resumption = new Resumption(shell, line);
    if (!resumption.isWanted()) {
      return carryOut(line, begin(line));
    }
    StoredRun run = resumption.find();
    if (run.state() == RunState.FINISHED) {
      shell.err().println("note: the run has finished already: there is nothing to go on with");
      new ShowRun(shell).tell(run, line.hasMatchedOption(JSON));
      new JUnitFile(shell, line).write(run.dir());
      return ExitCode.OK;
    }
    Resolved resolved = resolve(line, resumption.source(run));
    return carryOut(line, new Task(resolved, run.dir(), Beginning.WHERE_IT_ENDED));
  }

  private Task begin(ParseResult line) {
    if (line.matchedPositionals().isEmpty()) {
      throw new RefusedException(
          "name an experiment file or a template, or with --resume a run to go on with");
    }
    ExperimentSource source = new ExperimentFinder(shell).find(line.matchedPositionalValue(0, ""));
    Resolved resolved = resolve(line, source);
    return new Task(resolved, folder(line, source, resolved), Beginning.ANEW);
  }

  /** What is to be done, and where. */
  private record Task(Resolved resolved, Path dir, Beginning beginning) {}

  private ExitCode carryOut(ParseResult line, Task task) {
    try (Brake brake = new Brake(shell.interrupts(), shell.err())) {
      RunOutcome outcome = run(line, task, brake);
      tell(line, outcome, brake.token().isStopped());
      new JUnitFile(shell, line).write(outcome);
      return outcome.exit();
    }
  }

  private Resolved resolve(ParseResult line, ExperimentSource source) {
    try {
      return shell
          .services()
          .get(Experiments.class)
          .resolve(source.request(Overrides.of(line, shell)));
    } catch (ExperimentException e) {
      throw new RefusedException(source.lines(e), e.exitCode(), e);
    }
  }

  private Path folder(ParseResult line, ExperimentSource source, Resolved resolved) {
    Path option = line.matchedOptionValue(OUT, null);
    if (option != null) {
      return shell.directory().resolve(option);
    }
    String name =
        resolved instanceof Resolved.Single single
            ? single.plan().name()
            : ((Resolved.Many) resolved).sweep().name();
    return new RunFolders(shell.clock()).choose(name, source.folder(), shell.directory());
  }

  private RunOutcome run(ParseResult line, Task task, Brake brake) {
    Resolved resolved = task.resolved();
    if (resolved instanceof Resolved.Many && line.hasMatchedOption(LIVE)) {
      shell.err().println("note: --live shows single runs, not those of a sweep");
    }
    Engine engine = shell.services().get(Engine.class);
    boolean quiet = line.hasMatchedOption(QUIET);
    try (ProgressListener listener = new Opening(shell, quiet).of(resolved)) {
      return resolved instanceof Resolved.Single single
          ? engine.run(
              new RunRequest(
                  single.plan(),
                  task.dir(),
                  live(line, task.dir(), listener),
                  brake.token(),
                  task.beginning()))
          : engine.sweep(
              new SweepRequest(
                  ((Resolved.Many) resolved).sweep(),
                  task.dir(),
                  listener,
                  brake.token(),
                  task.beginning()));
    }
  }

  private RunListener live(ParseResult line, Path dir, ProgressListener listener) {
    if (!line.hasMatchedOption(LIVE)) {
      return listener;
    }
    if (!line.hasMatchedOption(QUIET)) {
      shell.err().println("live    " + shell.show(dir.resolve(LiveFolder.PAGE)));
    }
    return new LiveListener(
        listener, new LiveFolder(dir, shell.services().get(FigureRenderer.class)));
  }

  private void tell(ParseResult line, RunOutcome outcome, boolean interrupted) {
    if (line.hasMatchedOption(JSON)) {
      shell.out().println(Json.text(OutcomeJson.of(outcome)));
    } else if (!interrupted) {
      new OutcomeText(shell).write(outcome);
    }
    shell.out().flush();
    if (!outcome.reason().isEmpty()) {
      shell.err().println("ansatz: " + outcome.reason());
    }
    if (interrupted) {
      String dir = shell.show(outcome.dir());
      shell.err().println("ansatz: what was done is kept; go on with: ansatz run --resume " + dir);
    }
    if (line.hasMatchedOption("--stacktrace")) {
      outcome.failure().ifPresent(failure -> failure.printStackTrace(shell.err()));
    }
  }
}

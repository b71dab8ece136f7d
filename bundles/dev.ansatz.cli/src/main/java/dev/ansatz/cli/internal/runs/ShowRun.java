package dev.ansatz.cli.internal.runs;

import dev.ansatz.cli.internal.Command;
import dev.ansatz.cli.internal.Shell;
import dev.ansatz.cli.internal.Specs;
import dev.ansatz.cli.internal.text.Numbers;
import dev.ansatz.cli.internal.text.Table;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.store.StoredMetric;
import dev.ansatz.runtime.store.StoredRun;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ansatz runs show}: how one run ended. */
public final class ShowRun implements Command {
  private static final String JSON = "--json";

  private final Shell shell;

  /** Makes the command. */
  public ShowRun(Shell shell) {
    this.shell = shell;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "show", "Show how a run ended and its metrics.", "ansatz runs show runs/my-run");
    spec.addPositional(
        Specs.parameter(0, "RUN", "Its id, as \"ansatz runs list\" shows it, or its folder."));
    spec.addOption(RunsOf.option());
    spec.addOption(Specs.flag(JSON, "Print one JSON object."));
    return spec;
  }

  @Override
  public ExitCode run(ParseResult line) {
    StoredRun run = new RunsOf(shell, line).find(line.matchedPositionalValue(0, ""));
    tell(run, line.hasMatchedOption(JSON));
    return ExitCode.OK;
  }

  /**
   * Shows a run.
   *
   * @param json as an object for programs
   */
  public void tell(StoredRun run, boolean json) {
    if (json) {
      Map<String, Object> object = RunObject.of(run);
      List<?> epochs = EpochReader.read(run.dir());
      if (!epochs.isEmpty()) {
        object.put("epochs", epochs);
      }
      shell.out().println(Json.text(object));
    } else {
      show(run);
    }
  }

  private void show(StoredRun run) {
    shell.out().println(run.id() + " " + RunTable.words(run.state()));
    if (!run.reason().isEmpty()) {
      shell.out().println("reason  " + run.reason());
    }
    shell.out().println("title   " + run.title());
    shell.out().println("seed    " + (run.seed().isPresent() ? run.seed().getAsLong() : "-"));
    shell.out().println("began   " + RunTable.time(shell, run.started()));
    shell.out().println("folder  " + shell.show(run.dir()));
    List<SweepPoint> points = SweepReader.read(run.dir());
    if (!points.isEmpty()) {
      SweepTable.lines(points).forEach(row -> shell.out().println("  " + row));
    }
    Table metrics = new Table();
    run.metrics()
        .forEach((key, m) -> metrics.row("  " + key, Numbers.show(m.last()), m.unit(), extent(m)));
    metrics.lines().forEach(shell.out()::println);
    EpochReader.lines(run.dir()).forEach(row -> shell.out().println("  " + row));
  }

  private static String extent(StoredMetric metric) {
    return metric.points() == 1
        ? ""
        : "last of %,d, from %s to %s"
            .formatted(metric.points(), Numbers.show(metric.least()), Numbers.show(metric.most()));
  }
}

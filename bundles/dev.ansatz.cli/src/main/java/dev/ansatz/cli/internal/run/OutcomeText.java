package dev.ansatz.cli.internal.run;

import dev.ansatz.cli.internal.Shell;
import dev.ansatz.cli.internal.runs.EpochReader;
import dev.ansatz.cli.internal.runs.SweepPoint;
import dev.ansatz.cli.internal.runs.SweepReader;
import dev.ansatz.cli.internal.runs.SweepTable;
import dev.ansatz.cli.internal.text.Numbers;
import dev.ansatz.cli.internal.text.Table;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.expect.Checks;
import dev.ansatz.runtime.expect.Summary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Tells people how a run ended. */
final class OutcomeText {
  private final Shell shell;

  OutcomeText(Shell shell) {
    this.shell = shell;
  }

  /** Writes the scores and where the rest is. */
  void write(RunOutcome outcome) {
    shell.out().println(outcome.id() + " " + outcome.state().name().toLowerCase(Locale.ROOT));
    List<SweepPoint> points = SweepReader.read(outcome.dir());
    List<String> scores = points.isEmpty() ? scores(outcome) : SweepTable.lines(points);
    scores.forEach(row -> shell.out().println("  " + row));
    EpochReader.lines(outcome.dir()).forEach(row -> shell.out().println("  " + row));
    expectations(outcome).forEach(row -> shell.out().println(row));
    shell.out().println("folder  " + shell.show(outcome.dir()));
    Path report = outcome.dir().resolve("report.html");
    if (Files.isRegularFile(report)) {
      shell.out().println("report  " + shell.show(report));
    }
  }

  private static List<String> expectations(RunOutcome outcome) {
    Table table = new Table();
    Summary.of(Checks.read(outcome.dir()))
        .forEach(line -> table.row(line.word(), line.rule(), line.finding()));
    return table.lines();
  }

  private static List<String> scores(RunOutcome outcome) {
    Table table = new Table();
    outcome
        .metrics()
        .forEach((key, score) -> table.row(key, Numbers.show(score.value()), score.unit()));
    return table.lines();
  }
}

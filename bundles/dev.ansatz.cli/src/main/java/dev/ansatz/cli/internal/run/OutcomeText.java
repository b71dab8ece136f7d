package dev.ansatz.cli.internal.run;

import dev.ansatz.api.metric.Score;
import dev.ansatz.cli.internal.Shell;
import dev.ansatz.cli.internal.text.Numbers;
import dev.ansatz.cli.internal.text.Table;
import dev.ansatz.runtime.engine.RunOutcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Tells people how a run ended. */
final class OutcomeText {
  private final Shell shell;

  OutcomeText(Shell shell) {
    this.shell = shell;
  }

  /** Writes the scores and where the rest is. */
  void write(RunOutcome outcome) {
    Table scores = new Table();
    outcome
        .metrics()
        .forEach((key, score) -> scores.row("  " + key, Numbers.show(score.value()), unit(score)));
    shell.out().println(outcome.id() + " " + outcome.state().name().toLowerCase(Locale.ROOT));
    scores.lines().forEach(shell.out()::println);
    shell.out().println("folder  " + shell.show(outcome.dir()));
    Path report = outcome.dir().resolve("report.html");
    if (Files.isRegularFile(report)) {
      shell.out().println("report  " + shell.show(report));
    }
  }

  private static String unit(Score score) {
    return score.unit();
  }
}

package dev.ansatz.workbench.internal.view.progress;

import dev.ansatz.runtime.store.StoredRun;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Moments;
import dev.ansatz.workbench.internal.ui.RunIcons;
import dev.ansatz.workbench.internal.view.runs.RunStopper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javax.swing.JComponent;

/** A run of another process. */
final class ForeignCard {
  private final Card card;

  ForeignCard(Session session, StoredRun run) {
    card = new Card(run.name());
    card.show(RunIcons.of(run), "running in another process", words(run));
    card.progress(Double.NaN);
    card.button(
        "progress.stop", "stop", "Stop", () -> new RunStopper(session).stop(List.of(run.dir())));
    card.button(
        "progress.run",
        "runs",
        "Show run",
        () -> {
          session.selection().runs().set(List.of(run.dir()));
          session.stage().show("runs");
        });
  }

  private static String words(StoredRun run) {
    ZoneId zone = ZoneId.systemDefault();
    return run.started().map(began -> words(run, began, zone)).orElse(run.id());
  }

  private static String words(StoredRun run, Instant began, ZoneId zone) {
    return "%s, since %s".formatted(run.id(), Moments.brief(began, LocalDate.now(zone), zone));
  }

  JComponent component() {
    return card.component();
  }
}

package dev.ansatz.workbench.internal.view.progress;

import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.progress.Position;
import dev.ansatz.workbench.internal.job.Job;
import dev.ansatz.workbench.internal.job.JobSnapshot;
import dev.ansatz.workbench.internal.job.JobStatus;
import dev.ansatz.workbench.internal.job.JobWords;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Icons;
import dev.ansatz.workbench.internal.ui.RunIcons;
import dev.ansatz.workbench.internal.ui.Subscription;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JComponent;

/** A job of this session. */
final class JobCard implements AutoCloseable {
  private final Session session;
  private final Job job;
  private final Card card;
  private final JButton pause;
  private final JButton resume;
  private final JButton stop;
  private final JButton live;
  private final JButton run;
  private final JButton figures;
  private final JButton problems;
  private final Subscription subscription;

  JobCard(Session session, Job job) {
    this.session = session;
    this.job = job;
    card = new Card(job.order().name());
    pause = card.button("progress.pause", "pause", "Pause", job::pause);
    resume = card.button("progress.resume", "resume", "Resume", job::resume);
    stop = card.button("progress.stop", "stop", "Stop", job::stop);
    live = card.button("progress.live", "live", "Watch", () -> watch("live"));
    run = card.button("progress.run", "runs", "Show run", () -> show("runs"));
    figures = card.button("progress.figures", "figure", "Show figures", () -> show("figure"));
    problems =
        card.button(
            "progress.problems",
            "problem",
            "Show problems",
            () -> session.stage().show("problems"));
    subscription = job.state().listen(this::show);
    show(job.state().get());
  }

  Job job() {
    return job;
  }

  JComponent component() {
    return card.component();
  }

  private void watch(String view) {
    session.selection().job().set(Optional.of(job));
    session.stage().show(view);
  }

  private void show(String view) {
    session
        .selection()
        .runs()
        .set(job.dir().map(Path::toAbsolutePath).map(List::of).orElse(List.of()));
    watch(view);
  }

  private void show(JobSnapshot now) {
    JobStatus status = now.status();
    card.show(icon(now), title(now), words(now));
    if (status == JobStatus.ENDED) {
      card.hideBar();
    } else {
      card.progress(status == JobStatus.PREPARING ? Double.NaN : now.position().fraction());
    }
    pause.setVisible(status == JobStatus.RUNNING);
    resume.setVisible(status == JobStatus.PAUSED);
    stop.setVisible(status.isActive());
    stop.setEnabled(status != JobStatus.STOPPING);
    live.setVisible(status.isActive());
    run.setVisible(status == JobStatus.ENDED && now.outcome().isPresent());
    figures.setVisible(run.isVisible());
    problems.setVisible(now.failure().isPresent());
  }

  private static Icon icon(JobSnapshot now) {
    if (now.failure().isPresent()) {
      return Icons.of("run-failed");
    }
    return now.outcome()
        .map(outcome -> RunIcons.of(outcome.state()))
        .orElseGet(() -> Icons.of(now.status() == JobStatus.PAUSED ? "pause" : "run-running"));
  }

  private static String title(JobSnapshot now) {
    return switch (now.status()) {
      case PREPARING -> "preparing";
      case RUNNING -> "running";
      case PAUSED -> "paused";
      case STOPPING -> "stopping…";
      case ENDED -> now.outcome().map(it -> JobWords.state(it.state())).orElse("not begun");
    };
  }

  private static String words(JobSnapshot now) {
    Optional<RunOutcome> outcome = now.outcome();
    if (outcome.isPresent()) {
      return JobWords.ending(outcome.get());
    }
    return now.failure().orElseGet(() -> words(now.position()));
  }

  private static String words(Position position) {
    return position.elapsedSeconds() == 0 && position.remainingSeconds().isEmpty()
        ? position.activity()
        : position.activity() + ", " + JobWords.times(position);
  }

  @Override
  public void close() {
    subscription.close();
  }
}

package dev.ansatz.workbench.internal.session;

import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.experiment.ExperimentException;
import dev.ansatz.runtime.experiment.Mistake;
import dev.ansatz.workbench.internal.job.Job;
import dev.ansatz.workbench.internal.job.JobSnapshot;
import dev.ansatz.workbench.internal.job.JobStatus;
import dev.ansatz.workbench.internal.job.JobWords;
import dev.ansatz.workbench.internal.session.Journal.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Tells the journal and the problems what becomes of one job. */
final class JobStory {
  private final Job job;
  private final Session session;
  private boolean begun;
  private int warnings;
  private boolean ended;

  JobStory(Job job, Session session) {
    this.job = job;
    this.session = session;
  }

  /** Tells what is new. */
  void tell(JobSnapshot now) {
    if (!begun && job.dir().isPresent()) {
      begun = true;
      line(Level.INFO, "It has begun, in " + job.dir().get() + ".");
    }
    List<String> all = now.warnings();
    all.subList(warnings, all.size()).forEach(warning -> line(Level.WARNING, warning));
    warnings = all.size();
    if (!ended && now.status() == JobStatus.ENDED) {
      ended = true;
      now.outcome().ifPresent(this::ended);
      now.failure().ifPresent(this::failed);
      session.watch().refresh();
    }
  }

  private void ended(RunOutcome outcome) {
    boolean well = outcome.exit() == ExitCode.OK || outcome.exit() == ExitCode.STOPPED;
    Level level = well ? Level.INFO : Level.ERROR;
    line(level, JobWords.ending(outcome));
    session.stage().say(job.order().name() + ": " + JobWords.ending(outcome));
    if (!well) {
      report(List.of(problem(0, 0, JobWords.ending(outcome))));
    }
  }

  private void failed(String why) {
    line(Level.ERROR, "It could not begin: " + why);
    session.stage().say(job.order().name() + " could not begin: " + why);
    report(problems(why));
  }

  private List<Problem> problems(String why) {
    List<Problem> problems = new ArrayList<>();
    if (job.failure().orElse(null) instanceof ExperimentException invalid) {
      for (Mistake mistake : invalid.mistakes()) {
        problems.add(problem(mistake.line(), mistake.column(), mistake.message()));
      }
    }
    return problems.isEmpty() ? List.of(problem(0, 0, why)) : problems;
  }

  private Problem problem(int line, int column, String text) {
    return new Problem(name(), job.experiment(), line, column, true, text);
  }

  private void report(List<Problem> problems) {
    session.problems().report(job, problems);
  }

  private void line(Level level, String text) {
    session.journal().add(level, name(), text);
  }

  private String name() {
    return job.dir().map(Path::getFileName).map(Path::toString).orElse(job.order().name());
  }
}

package dev.ansatz.workbench.internal.view.runs;

import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.store.StoredRun;
import dev.ansatz.workbench.internal.job.Job;
import dev.ansatz.workbench.internal.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Stops runs, also those of other processes. */
public final class RunStopper {
  private final Session session;

  /** Makes the stopper. */
  public RunStopper(Session session) {
    this.session = session;
  }

  /** Stops runs; tells where there is none to stop. */
  public void stop(List<Path> dirs) {
    dirs.stream().flatMap(dir -> job(dir).stream()).forEach(Job::stop);
    List<Path> elsewhere = dirs.stream().filter(dir -> job(dir).isEmpty()).toList();
    session
        .background()
        .run(
            () -> ask(elsewhere),
            asked -> told(dirs.size() - elsewhere.size() + asked),
            e -> session.stage().tell("Stop run", "The run cannot be asked: " + e.getMessage()));
  }

  private Optional<Job> job(Path dir) {
    return session.jobs().all().get().stream()
        .filter(job -> job.state().get().status().isActive())
        .filter(job -> job.dir().map(dir::equals).orElse(false))
        .findFirst();
  }

  private int ask(List<Path> dirs) throws IOException {
    int asked = 0;
    for (Path dir : dirs) {
      Optional<StoredRun> run = session.platform().runs().read(dir);
      if (run.isPresent() && run.get().state() == RunState.RUNNING) {
        Files.writeString(dir.resolve("stop"), "");
        asked++;
      }
    }
    return asked;
  }

  private void told(int stopped) {
    if (stopped == 0) {
      session.stage().tell("Stop run", "Nothing is to be stopped: no selected run is under way.");
    } else {
      session
          .stage()
          .say(stopped == 1 ? "The run was asked to stop." : stopped + " runs were asked to stop.");
    }
  }
}

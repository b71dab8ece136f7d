package dev.ansatz.workbench.internal.job;

import dev.ansatz.api.progress.StopSource;
import dev.ansatz.runtime.engine.Beginning;
import dev.ansatz.runtime.engine.RunHandle;
import dev.ansatz.runtime.engine.RunRequest;
import dev.ansatz.runtime.engine.SweepRequest;
import dev.ansatz.runtime.experiment.ExperimentRequest;
import dev.ansatz.runtime.experiment.Resolved;
import dev.ansatz.runtime.plan.Sweep;
import dev.ansatz.runtime.workspace.RunFolders;
import dev.ansatz.runtime.workspace.Workspace;
import dev.ansatz.workbench.internal.session.Platform;
import dev.ansatz.workbench.internal.ui.Background;
import dev.ansatz.workbench.internal.ui.Observable;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.Timer;

/** Begins runs and sweeps and knows all that were begun. On the event thread. */
public final class Jobs implements AutoCloseable {
  private static final int REFRESH_MILLIS = 100;

  private final Platform platform;
  private final Workspace workspace;
  private final Background background;
  private final Observable<List<Job>> all = new Observable<>(List.of());
  private final AtomicBoolean changed = new AtomicBoolean();
  private final Timer timer = new Timer(REFRESH_MILLIS, event -> refresh());

  /** Makes the jobs of a workspace. */
  public Jobs(Platform platform, Workspace workspace, Background background) {
    this.platform = platform;
    this.workspace = workspace;
    this.background = background;
    timer.start();
  }

  /** Returns all jobs of this session, the newest first. */
  public Observable<List<Job>> all() {
    return all;
  }

  /** Returns whether any job is under way. */
  public boolean areActive() {
    return all.get().stream().anyMatch(job -> job.state().get().status().isActive());
  }

  /**
   * Begins a run or a sweep. Returns at once; what is wrong with the order is the job's failure.
   */
  public Job start(JobOrder order) {
    JobRecorder recorder = new JobRecorder(System::nanoTime, () -> changed.set(true));
    Job job = new Job(order, recorder);
    List<Job> next = new ArrayList<>(List.of(job));
    next.addAll(all.get());
    all.set(List.copyOf(next));
    background.run(() -> begin(order, recorder), job::began, job::failed);
    return job;
  }

  private RunHandle begin(JobOrder order, JobRecorder recorder) {
    Resolved resolved =
        platform
            .experiments()
            .resolve(
                new ExperimentRequest(
                    order.name(),
                    order.text(),
                    order.folder().or(() -> Optional.of(workspace.experiments())),
                    order.overrides(),
                    order.seed(),
                    platform.dataFolder()));
    resolved.notes().forEach(recorder::warned);
    Beginning beginning =
        order.interrupted().isPresent() ? Beginning.WHERE_IT_ENDED : Beginning.ANEW;
    StopSource stop = new StopSource();
    if (resolved instanceof Resolved.Single single) {
      Path dir = order.interrupted().orElseGet(() -> folder(single.plan().name()));
      RunRequest request = new RunRequest(single.plan(), dir, recorder, stop, beginning);
      return platform.engine().start(request);
    }
    Sweep sweep = ((Resolved.Many) resolved).sweep();
    Path dir = order.interrupted().orElseGet(() -> folder(sweep.name()));
    return platform.engine().start(new SweepRequest(sweep, dir, recorder, stop, beginning));
  }

  private Path folder(String name) {
    return new RunFolders(Clock.systemDefaultZone())
        .choose(name, Optional.of(workspace.root()), workspace.root());
  }

  /** Forgets the jobs that have ended. Their folders stay. */
  public void forgetEnded() {
    all.set(all.get().stream().filter(job -> job.state().get().status().isActive()).toList());
  }

  private void refresh() {
    if (changed.getAndSet(false)) {
      all.get().forEach(Job::refresh);
    }
  }

  @Override
  public void close() {
    timer.stop();
    all.get().forEach(Job::stop);
  }
}

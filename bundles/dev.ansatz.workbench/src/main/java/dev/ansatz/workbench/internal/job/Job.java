package dev.ansatz.workbench.internal.job;

import dev.ansatz.runtime.engine.RunHandle;
import dev.ansatz.workbench.internal.ui.Observable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A run or a sweep that the workbench began. On the event thread. */
public final class Job {
  private final JobOrder order;
  private final JobRecorder recorder;
  private final Observable<JobSnapshot> state;
  private Optional<RunHandle> handle = Optional.empty();
  private Optional<Exception> failure = Optional.empty();
  private boolean stopWanted;

  Job(JobOrder order, JobRecorder recorder) {
    this.order = order;
    this.recorder = recorder;
    this.state = new Observable<>(recorder.snapshot());
  }

  /** Returns what was wanted. */
  public JobOrder order() {
    return order;
  }

  /** Returns how it stands; changes some ten times a second at most. */
  public Observable<JobSnapshot> state() {
    return state;
  }

  /** Returns its folder, once it has one. */
  public Optional<Path> dir() {
    return handle.map(RunHandle::dir);
  }

  /** Returns the experiment's file, where it came from one that is still there. */
  public Optional<Path> experiment() {
    return order
        .folder()
        .map(folder -> folder.resolve(order.name() + ".yaml"))
        .filter(Files::isRegularFile);
  }

  /** Returns what kept it from beginning, if anything did. */
  public Optional<Exception> failure() {
    return failure;
  }

  /** Has it wait at the end of the step under way. */
  public void pause() {
    handle.ifPresent(
        it -> {
          it.pause();
          recorder.status(JobStatus.PAUSED);
        });
  }

  /** Has it go on. */
  public void resume() {
    handle.ifPresent(
        it -> {
          it.resume();
          recorder.status(JobStatus.RUNNING);
        });
  }

  /** Has it stop, also where it has not begun yet. */
  public void stop() {
    stopWanted = true;
    recorder.status(JobStatus.STOPPING);
    handle.ifPresent(RunHandle::stop);
  }

  void began(RunHandle it) {
    handle = Optional.of(it);
    if (stopWanted) {
      it.stop();
    } else {
      recorder.status(JobStatus.RUNNING);
    }
  }

  void failed(Exception why) {
    failure = Optional.of(why);
    recorder.failed(String.valueOf(why.getMessage()));
  }

  /** Looks at what the engine has reported. */
  void refresh() {
    state.set(recorder.snapshot());
  }
}

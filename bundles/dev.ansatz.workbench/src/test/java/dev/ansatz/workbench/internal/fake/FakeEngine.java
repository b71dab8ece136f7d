package dev.ansatz.workbench.internal.fake;

import dev.ansatz.runtime.engine.Engine;
import dev.ansatz.runtime.engine.RunHandle;
import dev.ansatz.runtime.engine.RunListener;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.engine.RunRequest;
import dev.ansatz.runtime.engine.SweepRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Runs nothing: a test tells the listeners what happens. */
public final class FakeEngine implements Engine {
  private final List<FakeRun> runs = new CopyOnWriteArrayList<>();

  /** Returns the runs that were begun, in order. */
  public List<FakeRun> runs() {
    return runs;
  }

  /** A run that only a test can move on. */
  public static final class FakeRun implements RunHandle {
    private final Path dir;
    private final RunListener listener;
    private volatile boolean paused;
    private volatile boolean stopped;

    FakeRun(Path dir, RunListener listener) {
      this.dir = dir;
      this.listener = listener;
    }

    /** Returns who watches it. */
    public RunListener listener() {
      return listener;
    }

    /** Returns whether it was told to stop. */
    public boolean isStopped() {
      return stopped;
    }

    @Override
    public Path dir() {
      return dir;
    }

    @Override
    public void pause() {
      paused = true;
    }

    @Override
    public void resume() {
      paused = false;
    }

    @Override
    public boolean isPaused() {
      return paused;
    }

    @Override
    public void stop() {
      stopped = true;
    }

    @Override
    public RunOutcome await() {
      throw new UnsupportedOperationException("nobody waits on the event thread");
    }
  }

  @Override
  public RunOutcome run(RunRequest request) {
    throw new UnsupportedOperationException("the workbench begins runs and goes on");
  }

  @Override
  public RunOutcome sweep(SweepRequest request) {
    throw new UnsupportedOperationException("the workbench begins sweeps and goes on");
  }

  @Override
  public RunHandle start(RunRequest request) {
    return start(request.dir(), request.listener());
  }

  @Override
  public RunHandle start(SweepRequest request) {
    return start(request.dir(), request.listener());
  }

  private RunHandle start(Path dir, RunListener listener) {
    FakeRun run = new FakeRun(dir, listener);
    runs.add(run);
    return run;
  }
}

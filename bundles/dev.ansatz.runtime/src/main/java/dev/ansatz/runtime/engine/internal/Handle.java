package dev.ansatz.runtime.engine.internal;

import dev.ansatz.runtime.engine.RunHandle;
import dev.ansatz.runtime.engine.RunOutcome;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** A run on a thread of its own. */
final class Handle implements RunHandle {
  private final Path dir;
  private final Control control;
  private final CompletableFuture<RunOutcome> outcome = new CompletableFuture<>();

  private Handle(Path dir, Control control) {
    this.dir = dir;
    this.control = control;
  }

  /**
   * Begins.
   *
   * @param work what the thread is to do
   */
  static Handle start(Path dir, Control control, Supplier<RunOutcome> work) {
    Handle handle = new Handle(dir, control);
    Thread thread =
        new Thread(() -> handle.complete(work), "ansatz-supervisor-" + dir.getFileName());
    thread.setDaemon(true);
    thread.start();
    return handle;
  }

  private void complete(Supplier<RunOutcome> work) {
    try {
      outcome.complete(work.get());
    } catch (Throwable e) {
      outcome.completeExceptionally(e);
    }
  }

  @Override
  public Path dir() {
    return dir;
  }

  @Override
  public void pause() {
    control.pause();
  }

  @Override
  public void resume() {
    control.resume();
  }

  @Override
  public boolean isPaused() {
    return control.isPaused();
  }

  @Override
  public void stop() {
    control.stop();
  }

  @Override
  public RunOutcome await() {
    return outcome.join();
  }
}

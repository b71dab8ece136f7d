package dev.ansatz.workbench.internal.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;

/** Does what takes time away from the event thread, and hands it the result. */
public final class Background implements AutoCloseable {
  private final ExecutorService threads = Executors.newFixedThreadPool(3, Background::daemon);
  private final AtomicInteger busy = new AtomicInteger();

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "workbench background");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Does work; nothing once it is closed.
   *
   * @param work done on another thread
   * @param done gets the result on the event thread
   * @param failed gets what was thrown on the event thread
   */
  public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    if (threads.isShutdown()) {
      return;
    }
    busy.incrementAndGet();
    threads.execute(() -> carryOut(work, done, failed));
  }

  private <T> void carryOut(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    Runnable then;
    try {
      T result = work.call();
      then = () -> done.accept(result);
    } catch (Exception e) {
      then = () -> failed.accept(e);
    }
    Runnable told = then;
    SwingUtilities.invokeLater(
        () -> {
          try {
            if (!threads.isShutdown()) {
              told.run();
            }
          } finally {
            busy.decrementAndGet();
          }
        });
  }

  /** Returns whether anything is under way whose result has not been handed over. */
  public boolean isBusy() {
    return busy.get() > 0;
  }

  /** Gives up what is under way; nobody is told of its results any more. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}

package dev.ansatz.cli.internal.run;

import java.util.concurrent.CountDownLatch;

/** Interrupts as every JVM tells of them: through shutdown hooks, and once only. */
public final class ShutdownHooks implements Interrupts {

  @Override
  public Registration onInterrupt(Runnable action) {
    CountDownLatch closed = new CountDownLatch(1);
    Thread hook = new Thread(() -> act(action, closed), "ansatz-stop");
    Runtime.getRuntime().addShutdownHook(hook);
    return () -> {
      closed.countDown();
      remove(hook);
    };
  }

  private static void act(Runnable action, CountDownLatch closed) {
    action.run();
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void remove(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending and the hook is at work: it cannot be removed and need not be.
    }
  }
}

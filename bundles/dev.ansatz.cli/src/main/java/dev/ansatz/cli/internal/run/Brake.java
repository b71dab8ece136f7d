package dev.ansatz.cli.internal.run;

import dev.ansatz.api.progress.StopSource;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.runtime.engine.ExitCode;
import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stops what is running when the user asks the process to end, and lets the process go on until its
 * files are complete and the outcome is told, or patience ends. Who asks twice has no patience.
 */
public final class Brake implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 5;

  private final StopSource source = new StopSource();
  private final CountDownLatch told = new CountDownLatch(1);
  private final AtomicInteger wishes = new AtomicInteger();
  private final Interrupts interrupts;
  private final PrintStream err;
  private final Interrupts.Registration registration;

  /** Listens to the user from now on. */
  public Brake(Interrupts interrupts, PrintStream err) {
    this.interrupts = interrupts;
    this.err = err;
    this.registration = interrupts.onInterrupt(this::stop);
  }

  /** Returns what is to be asked by what is running. */
  public StopToken token() {
    return source;
  }

  private void stop() {
    if (wishes.getAndIncrement() == 0) {
      source.stop();
      Thread patience = new Thread(this::awaitEnd, "ansatz-patience");
      patience.setDaemon(true);
      patience.start();
    } else if (told.getCount() > 0) {
      halt("asked twice to stop; what was running is given up");
    }
  }

  private void awaitEnd() {
    try {
      if (!told.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        halt(
            "what was running did not stop within %d s; it is given up"
                .formatted(PATIENCE_SECONDS));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void halt(String why) {
    err.println("%nansatz: %s".formatted(why));
    err.flush();
    interrupts.halt(ExitCode.STOPPED.code());
  }

  /** The outcome is told: the process may end. */
  @Override
  public void close() {
    told.countDown();
    registration.close();
  }
}

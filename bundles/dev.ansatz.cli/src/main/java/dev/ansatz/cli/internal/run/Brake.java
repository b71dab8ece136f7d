package dev.ansatz.cli.internal.run;

import dev.ansatz.api.progress.StopSource;
import dev.ansatz.api.progress.StopToken;
import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Stops what is running when the user asks the process to end, and holds the process until its
 * files are complete and the outcome is told, or patience ends.
 */
public final class Brake implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 5;

  private final StopSource source = new StopSource();
  private final CountDownLatch told = new CountDownLatch(1);
  private final PrintStream err;
  private final Interrupts.Registration registration;

  /** Listens to the user from now on. */
  public Brake(Interrupts interrupts, PrintStream err) {
    this.err = err;
    this.registration = interrupts.onInterrupt(this::stop);
  }

  /** Returns what is to be asked by what is running. */
  public StopToken token() {
    return source;
  }

  private void stop() {
    source.stop();
    try {
      if (!told.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        err.println(
            "%nansatz: what was running did not stop within %d s; it is given up"
                .formatted(PATIENCE_SECONDS));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The outcome is told: the process may end. */
  @Override
  public void close() {
    told.countDown();
    registration.close();
  }
}

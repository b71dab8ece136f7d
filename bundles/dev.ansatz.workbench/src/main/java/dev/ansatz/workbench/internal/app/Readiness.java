package dev.ansatz.workbench.internal.app;

import dev.ansatz.workbench.internal.session.Session;
import java.util.function.BooleanSupplier;
import javax.swing.Timer;

/** Waits until a window has nothing to do any more. On the event thread. */
final class Readiness {
  private static final int LOOK_MILLIS = 100;
  private static final int QUIET_LOOKS = 6;

  private final BooleanSupplier busy;
  private final Runnable ready;
  private final Timer timer = new Timer(LOOK_MILLIS, event -> look());
  private int quiet;

  private Readiness(BooleanSupplier busy, Runnable ready) {
    this.busy = busy;
    this.ready = ready;
  }

  /** Calls back once no work and no run has been under way for a moment. */
  static void await(Session session, Runnable ready) {
    new Readiness(() -> session.background().isBusy() || session.jobs().areActive(), ready)
        .timer.start();
  }

  private void look() {
    quiet = busy.getAsBoolean() ? 0 : quiet + 1;
    if (quiet == QUIET_LOOKS) {
      timer.stop();
      ready.run();
    }
  }
}

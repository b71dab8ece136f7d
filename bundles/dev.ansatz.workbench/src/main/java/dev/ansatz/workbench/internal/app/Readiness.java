package dev.ansatz.workbench.internal.app;

import dev.ansatz.figures.FigureView;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.window.MainWindow;
import java.awt.Component;
import java.awt.Container;
import java.util.Arrays;
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

  /** Calls back once no work, no run and no drawing has been under way for a moment. */
  static void await(MainWindow window, Runnable ready) {
    Session session = window.session();
    BooleanSupplier busy =
        () ->
            session.background().isBusy()
                || session.jobs().areActive()
                || isDrawing(window.frame().getRootPane());
    new Readiness(busy, ready).timer.start();
  }

  private static boolean isDrawing(Component component) {
    if (component instanceof FigureView view && view.isShowing()) {
      return !view.isUpToDate();
    }
    return component instanceof Container container
        && Arrays.stream(container.getComponents()).anyMatch(Readiness::isDrawing);
  }

  private void look() {
    quiet = busy.getAsBoolean() ? 0 : quiet + 1;
    if (quiet == QUIET_LOOKS) {
      timer.stop();
      ready.run();
    }
  }
}

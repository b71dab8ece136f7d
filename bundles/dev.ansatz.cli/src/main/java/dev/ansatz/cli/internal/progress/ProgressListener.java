package dev.ansatz.cli.internal.progress;

import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.Step.Status;
import dev.ansatz.runtime.engine.RunListener;
import dev.ansatz.runtime.progress.ProgressMeter;
import java.util.List;
import java.util.function.LongSupplier;

/** Feeds what the engine reports to a display, one report at a time. */
public final class ProgressListener implements RunListener, AutoCloseable {
  private static final String TRAINING = "training";

  private final ProgressMeter meter;
  private final Display display;

  /**
   * Makes a listener.
   *
   * @param nanos tells the time in nanoseconds
   * @param display shows the positions
   */
  public ProgressListener(LongSupplier nanos, Display display) {
    this.meter = new ProgressMeter(nanos);
    this.display = display;
  }

  @Override
  public synchronized void progress(String activity, long done, long total) {
    double fraction = total > 0 ? Math.min(1, (double) done / total) : Double.NaN;
    display.show(activity, meter.report(activity, activity, fraction, List.of()));
  }

  @Override
  public synchronized void stepped(long steps, Step step) {
    double fraction = step.status() == Status.FINISHED ? 1 : step.fraction();
    display.show(TRAINING, meter.report(TRAINING, step.activity(), fraction, step.readings()));
  }

  @Override
  public synchronized void warned(String message) {
    display.message("warning: " + message);
  }

  /** Takes the display away. */
  @Override
  public synchronized void close() {
    display.close();
  }
}

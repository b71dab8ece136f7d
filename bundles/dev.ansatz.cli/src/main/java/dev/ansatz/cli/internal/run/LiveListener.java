package dev.ansatz.cli.internal.run;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.learn.Step;
import dev.ansatz.runtime.engine.RunListener;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.engine.RunRequest;
import java.io.IOException;

/**
 * Passes everything on to another listener, and live figures to files. Where they cannot be
 * written, that is said once, and the run goes on.
 */
final class LiveListener implements RunListener {
  private final RunListener other;
  private final LiveFolder folder;
  private volatile boolean failed;

  LiveListener(RunListener other, LiveFolder folder) {
    this.other = other;
    this.folder = folder;
  }

  @Override
  public boolean isLive() {
    return true;
  }

  @Override
  public void figure(long steps, Figure figure) {
    if (!failed) {
      attempt(() -> folder.show(figure));
    }
  }

  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }

  private void attempt(Work work) {
    try {
      work.run();
    } catch (IOException e) {
      failed = true;
      other.warned("the live figures cannot be written: " + e);
    }
  }

  @Override
  public void ended(RunOutcome outcome) {
    attempt(folder::close);
    other.ended(outcome);
  }

  @Override
  public void begun(RunRequest request) {
    other.begun(request);
  }

  @Override
  public void progress(String activity, long done, long total) {
    other.progress(activity, done, total);
  }

  @Override
  public void stepped(long steps, Step step) {
    other.stepped(steps, step);
  }

  @Override
  public void warned(String message) {
    other.warned(message);
  }
}

package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.Training;
import dev.ansatz.runtime.store.internal.MetricsFiles;
import dev.ansatz.runtime.store.internal.RunFolder;
import dev.ansatz.runtime.store.internal.StoreException;
import java.util.concurrent.TimeUnit;

/**
 * Keeps {@code metrics.csv} up to date while a training goes on. Where that fails it gives up
 * quietly: the last writing, when the run ends, has the say.
 */
final class LiveMetrics implements BetweenSteps {
  private static final long PERIOD = TimeUnit.SECONDS.toNanos(10);

  private final RunFolder folder;
  private final Findings findings;
  private long last = System.nanoTime();
  private boolean givenUp;

  LiveMetrics(RunFolder folder, Findings findings) {
    this.folder = folder;
    this.findings = findings;
  }

  @Override
  public void after(long steps, Step step, Training training) {
    if (!givenUp && System.nanoTime() - last >= PERIOD) {
      try {
        write();
      } catch (StoreException e) {
        givenUp = true;
      }
      last = System.nanoTime();
    }
  }

  void write() {
    MetricsFiles.write(folder, findings.curves.list(), findings.judgements(), findings.steps);
  }
}

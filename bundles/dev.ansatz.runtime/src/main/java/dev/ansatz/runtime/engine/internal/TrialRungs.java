package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.metric.Score;
import dev.ansatz.runtime.engine.internal.Rungs.Verdict;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.plan.Sweep.Pruning;
import dev.ansatz.runtime.store.internal.RunFolder;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** The rungs of a sweep as one of its trials sees them. */
final class TrialRungs {
  private static final long PERIOD_MILLIS = 50;

  private final Pruning pruning;
  private final Rungs rungs;
  private final int trial;
  private final Semaphore permits;
  private final RunFolder folder;
  private RungNotes notes = RungNotes.NONE;

  /**
   * Makes a trial's view.
   *
   * @param trial the trial's index
   * @param permits one of which the trial holds while it computes
   * @param folder takes the scores
   */
  TrialRungs(Pruning pruning, Rungs rungs, int trial, Semaphore permits, RunFolder folder) {
    this.pruning = pruning;
    this.rungs = rungs;
    this.trial = trial;
    this.permits = permits;
    this.folder = folder;
  }

  Pruning pruning() {
    return pruning;
  }

  /**
   * Takes up the comparisons of a trial that goes on.
   *
   * @param steps after how many steps; what was noted later is noted again
   */
  void restore(long steps) {
    notes = RungNotes.read(folder.dir()).until(steps);
    notes.replay(rungs, trial);
    write();
  }

  /** Returns how many rungs the trial has passed. */
  int passed() {
    return notes.list().size();
  }

  BetweenSteps watch(PhaseContext context, Dataset dataset) {
    return new RungWatch(this, context, dataset);
  }

  /** Writes the score at a rung, so that a resumed sweep need not do the trial again. */
  void note(long step, double rung, Optional<Score> score) {
    notes = notes.plus(RungNotes.note(step, rung, score));
    write();
  }

  private void write() {
    if (!notes.list().isEmpty()) {
      folder.writeText(RungNotes.FILE, Json.text(notes.list()) + "\n");
    }
  }

  /**
   * Arrives at a rung and waits for the verdict. Meanwhile another trial may compute.
   *
   * @throws dev.ansatz.api.progress.StoppedException where the trial is stopped
   */
  Verdict arrive(int rung, double loss, Control control) {
    rungs.arrive(trial, loss);
    Optional<Verdict> verdict = rungs.verdict(trial, rung);
    return verdict.isPresent() ? verdict.get() : await(rung, control);
  }

  private Verdict await(int rung, Control control) {
    control.pause();
    permits.release();
    try {
      Optional<Verdict> verdict = rungs.verdict(trial, rung);
      while (verdict.isEmpty()) {
        control.token().check();
        rungs.await(PERIOD_MILLIS);
        verdict = rungs.verdict(trial, rung);
      }
      return verdict.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("a trial was interrupted at a rung", e);
    } finally {
      permits.acquireUninterruptibly();
      control.resume();
    }
  }
}

package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.metric.Score;
import dev.ansatz.runtime.engine.internal.Rungs.Verdict;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.plan.Sweep.Pruning;
import dev.ansatz.runtime.store.internal.RunFolder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** The rungs of a sweep as one of its trials sees them. */
final class TrialRungs {
  /** Where a trial's scores at the rungs stand. */
  static final String FILE = "rungs.json";

  private static final long PERIOD_MILLIS = 50;

  private final Pruning pruning;
  private final Rungs rungs;
  private final int trial;
  private final Semaphore permits;
  private final RunFolder folder;
  private final List<Object> notes = new ArrayList<>();

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

  BetweenSteps watch(PhaseContext context, Dataset dataset) {
    return new RungWatch(this, context, dataset);
  }

  /** Writes the score at a rung, so that a resumed sweep need not do the trial again. */
  void note(double rung, Optional<Score> score) {
    Map<String, Object> note = new LinkedHashMap<>();
    note.put("at", rung);
    note.put("score", score.map(Score::value).orElse(null));
    note.put("better", score.map(s -> s.better().name()).orElse(null));
    notes.add(note);
    folder.writeText(FILE, Json.text(notes) + "\n");
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

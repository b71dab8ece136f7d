package dev.ansatz.runtime.engine.internal;

import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.engine.FolderException;
import dev.ansatz.runtime.engine.RunListener;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.plan.Sweep;
import dev.ansatz.runtime.store.internal.Ending;
import dev.ansatz.runtime.store.internal.FinishedRun;
import dev.ansatz.runtime.store.internal.FolderLock;
import dev.ansatz.runtime.store.internal.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Carries out single trials of a sweep, no more at once than the cores are shared among: a trial
 * holds one of the permits while it computes. Safe from several threads.
 */
final class TrialRun {
  private final Path dir;
  private final boolean reopened;
  private final Cores cores;
  private final Surroundings surroundings;
  private final TrialFigures figures;
  private final Semaphore permits;
  private final Optional<Sweep.Pruning> pruning;
  private final Optional<Rungs> rungs;

  /**
   * Makes it.
   *
   * @param folder the sweep's folder
   * @param trials how many trials the sweep has
   */
  TrialRun(
      RunFolder folder,
      Sweep sweep,
      int trials,
      Cores cores,
      Surroundings surroundings,
      TrialFigures figures) {
    this.dir = folder.dir().resolve("trials");
    this.reopened = folder.reopened();
    this.cores = cores;
    this.surroundings = surroundings;
    this.figures = figures;
    this.permits = new Semaphore(cores.parallel(), true);
    this.pruning = sweep.pruning();
    this.rungs = pruning.map(rule -> new Rungs(rule, trials));
  }

  /** Returns how many trials must be able to be under way, those that wait at a rung among them. */
  int threads(int trials) {
    return pruning
        .map(
            rule ->
                rule.rule() == Sweep.Pruning.Rule.HALVING
                    ? trials
                    : Math.min(trials, 2 * cores.parallel()))
        .orElse(cores.parallel());
  }

  /** Carries out a trial; nothing where it was stopped before it began. */
  Optional<RunOutcome> run(Trial trial, Control brake) {
    permits.acquireUninterruptibly();
    try {
      return brake.token().isStopped() ? Optional.empty() : Optional.of(runUnstopped(trial, brake));
    } finally {
      rungs.ifPresent(all -> all.end(trial.index()));
      permits.release();
    }
  }

  private RunOutcome runUnstopped(Trial trial, Control brake) {
    Path trialDir = dir.resolve(trial.id());
    try {
      Optional<RunOutcome> kept = reopened ? FinishedRun.read(trialDir) : Optional.empty();
      return kept.isPresent() ? keep(trial, kept.get(), brake) : carryOut(trial, trialDir, brake);
    } catch (FolderException e) {
      return outcome(trial, trialDir, Ending.failed(ExitCode.TRAINING, e));
    } catch (Throwable e) {
      return outcome(trial, trialDir, Endings.of(e, brake.token()));
    }
  }

  private RunOutcome keep(Trial trial, RunOutcome outcome, Control brake) {
    removeLock(outcome.dir());
    rungs.ifPresent(all -> RungNotes.read(outcome.dir()).replay(all, trial.index()));
    if (figures.wants(trial)) {
      figures.keep(trial, new KeptFigures(trial.plan(), outcome.dir(), brake).draw());
    }
    return outcome;
  }

  /** Takes away what a process left that was killed as it let go of a finished trial. */
  private static void removeLock(Path trialDir) {
    try {
      FolderLock.take(trialDir).ifPresent(FolderLock::close);
    } catch (IOException e) {
      System.getLogger(TrialRun.class.getName())
          .log(System.Logger.Level.DEBUG, "the lock of a finished trial stays", e);
    }
  }

  private RunOutcome carryOut(Trial trial, Path trialDir, Control brake) {
    Watch nobody = new Watch(RunListener.NONE);
    RunFolder folder = open(trial, trialDir);
    RunJob job = new RunJob(trial.plan(), cores.threads(), folder, nobody, brake, surroundings);
    pruning.ifPresent(
        rule ->
            job.compareAt(
                new TrialRungs(rule, rungs.orElseThrow(), trial.index(), permits, folder)));
    RunOutcome outcome = job.run();
    figures.keep(trial, job.figures());
    return outcome;
  }

  private RunFolder open(Trial trial, Path trialDir) {
    if (reopened && Files.isRegularFile(trialDir.resolve("run.json"))) {
      return Reopening.open(
          trialDir, "run.json", RunJob.recordAtBegin(trial.plan(), cores.threads(), surroundings));
    } else if (reopened) {
      RunFolder.delete(trialDir);
    }
    return RunFolder.create(trialDir);
  }

  private static RunOutcome outcome(Trial trial, Path trialDir, Ending ending) {
    return new RunOutcome(
        ending.state(),
        ending.exit(),
        ending.reason(),
        trial.id(),
        trialDir,
        trial.plan().seed(),
        Map.of(),
        List.of(),
        ending.failure());
  }
}

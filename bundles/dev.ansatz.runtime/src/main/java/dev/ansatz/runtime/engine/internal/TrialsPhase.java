package dev.ansatz.runtime.engine.internal;

import dev.ansatz.runtime.engine.RunListener;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.plan.Sweep;
import dev.ansatz.runtime.store.internal.Ending;
import dev.ansatz.runtime.store.internal.PointRecord;
import dev.ansatz.runtime.store.internal.RunFolder;
import dev.ansatz.runtime.store.internal.TrialFolder;
import dev.ansatz.runtime.store.internal.TrialRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Carries out the trials of a sweep, point by point, until its rule ends it. */
final class TrialsPhase {
  private final Sweep sweep;
  private final Path dir;
  private final Watch watch;
  private final Control control;
  private final Surroundings surroundings;
  private final TrialFigures figures;
  private final List<Trial> trials;
  private final Cores cores;

  TrialsPhase(
      Sweep sweep,
      RunFolder folder,
      Watch watch,
      Control control,
      Surroundings surroundings,
      TrialFigures figures) {
    this.figures = figures;
    this.sweep = sweep;
    this.dir = folder.dir().resolve("trials");
    this.watch = watch;
    this.control = control;
    this.surroundings = surroundings;
    this.trials = Trial.of(sweep);
    this.cores = Cores.share(trials, Runtime.getRuntime().availableProcessors());
  }

  /** Adds the points that have been carried out; what was begun beyond them leaves no trace. */
  void run(List<PointRecord> points) {
    watch.announce("trials", 0, trials.size());
    runAll(points);
    int ended = points.stream().mapToInt(point -> point.trials().size()).sum();
    watch.announce("trials", ended, trials.size());
  }

  private void runAll(List<PointRecord> points) {
    try (TrialPool pool = new TrialPool(trials, cores.parallel(), control, this::run)) {
      int next = 0;
      while (next < trials.size()) {
        int point = trials.get(next).point();
        List<TrialRecord> records = new ArrayList<>();
        for (; next < trials.size() && trials.get(next).point() == point; next++) {
          await(pool, next).ifPresent(records::add);
        }
        if (!records.isEmpty()) {
          points.add(new PointRecord(values(point), records));
        }
        if (SweepEnd.isReached(sweep.until(), points)) {
          pool.stopFrom(next);
          trials.subList(next, trials.size()).forEach(t -> RunFolder.delete(dir.resolve(t.id())));
          return;
        }
      }
    }
  }

  private Optional<TrialRecord> await(TrialPool pool, int index) {
    Trial trial = trials.get(index);
    return pool.await(index, count -> watch.announce("trials", count, trials.size()))
        .map(outcome -> record(trial, outcome));
  }

  private static TrialRecord record(Trial trial, RunOutcome outcome) {
    return new TrialRecord(
        trial.id(),
        trial.repeat(),
        trial.plan().fold().map(fold -> OptionalInt.of(fold.number())).orElse(OptionalInt.empty()),
        outcome,
        TrialFolder.parameters(outcome.dir()));
  }

  private Map<String, Object> values(int point) {
    Map<String, Object> given = sweep.points().get(point).values();
    Map<String, Object> values = new LinkedHashMap<>();
    sweep.addresses().forEach(address -> values.put(address, given.get(address)));
    return values;
  }

  private RunOutcome run(Trial trial, Control brake) {
    Path trialDir = dir.resolve(trial.id());
    try {
      Watch nobody = new Watch(RunListener.NONE);
      RunFolder folder = RunFolder.create(trialDir);
      RunJob job = new RunJob(trial.plan(), cores.threads(), folder, nobody, brake, surroundings);
      RunOutcome outcome = job.run();
      figures.keep(trial, job.figures());
      return outcome;
    } catch (Throwable e) {
      Ending ending = Endings.of(e, brake.token());
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
}

package dev.ansatz.runtime.engine.internal;

import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.plan.Sweep;
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
  private final List<Trial> trials;
  private final TrialRun each;

  TrialsPhase(
      Sweep sweep,
      RunFolder folder,
      Watch watch,
      Control control,
      Surroundings surroundings,
      TrialFigures figures) {
    this.sweep = sweep;
    this.dir = folder.dir().resolve("trials");
    this.watch = watch;
    this.control = control;
    this.trials = Trial.of(sweep);
    Cores cores = Cores.share(trials, Runtime.getRuntime().availableProcessors());
    this.each = new TrialRun(folder, sweep, trials.size(), cores, surroundings, figures);
  }

  /**
   * Adds the points that have been carried out; what was begun beyond them leaves no trace.
   *
   * @return why the sweep ended before it had done all, where its time was over
   */
  Optional<String> run(List<PointRecord> points) {
    watch.announce("trials", 0, trials.size());
    SweepClock clock = SweepClock.start(sweep.budget(), control);
    runAll(points, clock);
    int ended = points.stream().mapToInt(point -> point.trials().size()).sum();
    watch.announce("trials", ended, trials.size());
    return clock.hasStopped() && ended < trials.size()
        ? Optional.of(clock.reason(ended, trials.size()))
        : Optional.empty();
  }

  private void runAll(List<PointRecord> points, SweepClock clock) {
    int threads = each.threads(trials.size());
    try (TrialPool pool = new TrialPool(trials, threads, clock.trials(), each::run)) {
      int next = 0;
      while (next < trials.size()) {
        int point = trials.get(next).point();
        List<TrialRecord> records = new ArrayList<>();
        for (; next < trials.size() && trials.get(next).point() == point; next++) {
          await(pool, next).filter(record -> counts(record, clock)).ifPresent(records::add);
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

  /** Returns whether a trial was not cut off by the clock; one that was leaves no trace. */
  private boolean counts(TrialRecord record, SweepClock clock) {
    boolean isCut = clock.hasStopped() && record.outcome().state() == RunState.STOPPED;
    if (isCut) {
      RunFolder.delete(dir.resolve(record.id()));
    }
    return !isCut;
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
}

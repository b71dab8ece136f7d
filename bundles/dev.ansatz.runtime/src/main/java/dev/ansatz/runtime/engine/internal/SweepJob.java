package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.figure.FigureRenderer;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.plan.Sweep;
import dev.ansatz.runtime.report.internal.SweepReport;
import dev.ansatz.runtime.store.internal.Ending;
import dev.ansatz.runtime.store.internal.Picture;
import dev.ansatz.runtime.store.internal.PointRecord;
import dev.ansatz.runtime.store.internal.RunFolder;
import dev.ansatz.runtime.store.internal.SweepCsv;
import dev.ansatz.runtime.store.internal.SweepJson;
import dev.ansatz.runtime.store.internal.SweepRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** One sweep, from its plans to its complete folder. Used once. */
final class SweepJob {
  private final Sweep sweep;
  private final RunFolder folder;
  private final Watch watch;
  private final Control control;
  private final Surroundings surroundings;
  private final Ledger ledger;
  private final Times times;
  private final Supervision supervision;
  private final List<PointRecord> points = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();
  private Optional<String> cutOff = Optional.empty();

  SweepJob(Sweep sweep, RunFolder folder, Watch watch, Control control, Surroundings surroundings) {
    this.sweep = sweep;
    this.folder = folder;
    this.watch = watch;
    this.control = control;
    this.surroundings = surroundings;
    this.ledger = new Ledger(watch);
    this.times = new Times(folder);
    this.supervision =
        new Supervision(folder, control, ledger, surroundings.quarantine(), OptionalDouble.empty());
  }

  /** Does everything; whatever happens becomes the outcome. */
  RunOutcome run() {
    Closing closing = closing();
    supervision.run(
        () -> {
          folder.writeText(sweep.name() + ".yaml", sweep.experiment());
          closing.open();
          work();
        });
    SweepRecord record = record(ledger.ending());
    times.note("trainings", TrialTimes.of(points));
    closing.attempt(() -> folder.write("trials.csv", out -> SweepCsv.writeTrials(record, out)));
    closing.attempt(() -> folder.write("points.csv", out -> SweepCsv.writePoints(record, out)));
    closing.attempt(() -> folder.write("summary.csv", out -> SweepCsv.writeSummary(record, out)));
    closing.close();
    folder.close();
    return outcome();
  }

  private void work() {
    TrialFigures figures = times.measure("trials", this::runTrials);
    if (control.token().isStopped()) {
      ledger.trouble(stopped());
    } else {
      ledger.trouble(SweepEnding.of(points, cutOff));
      draw(figures);
    }
  }

  private Closing closing() {
    return new Closing(
        folder,
        ledger,
        times,
        surroundings.register(),
        "sweep.json",
        ending -> SweepJson.of(record(ending)),
        ending -> SweepReport.html(record(ending)));
  }

  private TrialFigures runTrials() {
    TrialFigures figures = TrialFigures.wantedBy(sweep, supervision.guard());
    cutOff = new TrialsPhase(sweep, folder, watch, control, surroundings, figures).run(points);
    TrialWarnings.of(points).forEach(ledger::warn);
    Comparability.warnings(points).forEach(ledger::warn);
    if (sweep.until().isPresent() && !SweepEnd.isDecidable(sweep.until().get(), points)) {
      ledger.warn(
          "the sweep could not end early: its first point has no score '%s'"
              .formatted(sweep.until().get().key()));
    }
    return figures;
  }

  private Ending stopped() {
    int begun = points.stream().mapToInt(point -> point.trials().size()).sum();
    int all = sweep.points().stream().mapToInt(point -> point.trials().size()).sum();
    return Ending.of(
        RunState.STOPPED,
        ExitCode.STOPPED,
        "stopped on request after %d of %d trials had begun".formatted(begun, all));
  }

  private void draw(TrialFigures figures) {
    if (sweep.figures().isEmpty() || points.isEmpty()) {
      return;
    }
    Optional<FigureRenderer> present = surroundings.renderer().get();
    if (present.isPresent()) {
      FigurePrinter printer = new FigurePrinter(present.get(), folder);
      StudyPhase phase = new StudyPhase(sweep, ledger, supervision.guard(), printer);
      pictures.addAll(phase.draw(points, figures));
    } else {
      ledger.warn(FigurePrinter.MISSING);
    }
  }

  /** Returns the record of a sweep before anything has been done. */
  static Map<String, Object> recordAtBegin(Sweep sweep) {
    return SweepJson.of(
        new SweepRecord(sweep, Ending.NOT_YET, List.of(), List.of(), List.of(), List.of()));
  }

  private SweepRecord record(Ending ending) {
    return new SweepRecord(sweep, ending, points, pictures, ledger.warnings(), folder.files());
  }

  private RunOutcome outcome() {
    Ending ending = ledger.ending();
    return new RunOutcome(
        ending.state(),
        ending.exit(),
        ending.reason(),
        folder.id(),
        folder.dir(),
        sweep.seed(),
        record(ending).scores(),
        ledger.warnings(),
        ending.failure());
  }
}

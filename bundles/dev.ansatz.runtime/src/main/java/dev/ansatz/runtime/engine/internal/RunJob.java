package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.FigureRenderer;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.plan.Bound;
import dev.ansatz.runtime.plan.Plan;
import dev.ansatz.runtime.report.internal.RunReport;
import dev.ansatz.runtime.store.internal.ArchiveFiles;
import dev.ansatz.runtime.store.internal.Checkpoint;
import dev.ansatz.runtime.store.internal.Checkpoints;
import dev.ansatz.runtime.store.internal.Ending;
import dev.ansatz.runtime.store.internal.ExperimentYaml;
import dev.ansatz.runtime.store.internal.Picture;
import dev.ansatz.runtime.store.internal.RunFolder;
import dev.ansatz.runtime.store.internal.RunJson;
import dev.ansatz.runtime.store.internal.RunRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One run, from its plan to its complete folder. Used once. */
final class RunJob {
  private static final Set<RunState> NEVER_GO_ON = EnumSet.of(RunState.FINISHED, RunState.PRUNED);

  private final Plan plan;
  private final int threads;
  private final RunFolder folder;
  private final Watch watch;
  private final Control control;
  private final Surroundings surroundings;
  private final Findings findings;
  private final Times times;
  private final Checkpoints checkpoints;
  private final LiveMetrics metrics;
  private final Supervision supervision;
  private final PhaseContext context;
  private Optional<TrialRungs> rungs = Optional.empty();

  RunJob(
      Plan plan,
      int threads,
      RunFolder folder,
      Watch watch,
      Control control,
      Surroundings surroundings) {
    this.plan = plan;
    this.threads = threads;
    this.folder = folder;
    this.watch = watch;
    this.control = control;
    this.surroundings = surroundings;
    this.findings = new Findings(new Ledger(watch));
    this.times = new Times(folder);
    this.times.note("searched", plan.files().folders().stream().map(Path::toString).toList());
    this.checkpoints = new Checkpoints(folder.dir());
    this.metrics = new LiveMetrics(folder, findings);
    this.supervision =
        new Supervision(
            folder, control, findings.ledger, surroundings.quarantine(), plan.run().timeLimit());
    this.context = new PhaseContext(plan, findings, supervision.guard(), watch, control);
  }

  /** Lets a sweep compare the run with others while it trains. */
  void compareAt(TrialRungs atRungs) {
    rungs = Optional.of(atRungs);
  }

  /** Does everything; whatever happens becomes the outcome. */
  RunOutcome run() {
    Closing closing = closing();
    supervision.run(
        () -> {
          folder.writeText(ExperimentYaml.name(plan), ExperimentYaml.of(plan, threads));
          closing.open();
          work();
        });
    closing.attempt(this::drawLearningCurve);
    closing.attempt(metrics::write);
    closing.close();
    if (NEVER_GO_ON.contains(findings.ledger.ending().state())) {
      checkpoints.remove();
    }
    folder.close();
    return outcome();
  }

  /** Returns the figures that were drawn. */
  List<Figure> figures() {
    return findings.pictures.stream().map(Picture::figure).toList();
  }

  private Closing closing() {
    return new Closing(
        folder,
        findings.ledger,
        times,
        surroundings.register(),
        "run.json",
        ending -> RunJson.of(record(ending)),
        ending -> RunReport.html(record(ending)));
  }

  private void work() {
    supervision.warnOf(plan.plugins());
    Dataset dataset = times.measure("data", new DataPhase(context)::load);
    findings.dataset = Optional.of(dataset);
    Optional<Model> model = times.measure("training", () -> train(dataset));
    if (model.isPresent()) {
      save(model.get());
      control.token().check();
      Subject subject = new Subject(model.get(), dataset);
      times.measure("judging", () -> judge(subject));
      times.measure("drawing", () -> draw(subject));
    }
    Expectations.check(plan.expectations(), findings);
  }

  private Optional<Model> train(Dataset dataset) {
    RandomKey key = RandomKey.of(plan.seed()).fold("training");
    Optional<Checkpoint> from =
        folder.reopened()
            ? new Continuation(checkpoints, watch, times).restore(dataset, findings)
            : Optional.empty();
    if (folder.reopened()) {
      long steps = from.map(Checkpoint::steps).orElse(0L);
      rungs.ifPresent(trial -> trial.restore(steps));
    }
    Problem<Record> problem = new Problem<>(plan.model().settings(), dataset, key, threads);
    List<BetweenSteps> betweenSteps = new ArrayList<>(List.of(metrics));
    rungs.ifPresent(trial -> betweenSteps.add(trial.watch(context, dataset)));
    betweenSteps.add(new CheckpointKeeper(context, checkpoints, supervision.limit()));
    if (!watch.isLive()) {
      return train(problem, from, betweenSteps);
    }
    try (LiveViews live = new LiveViews(context, dataset, new LivePace(System::nanoTime))) {
      betweenSteps.add(live);
      return train(problem, from, betweenSteps);
    }
  }

  private Optional<Model> train(
      Problem<Record> problem, Optional<Checkpoint> from, List<BetweenSteps> betweenSteps) {
    return new TrainingPhase(context, supervision.limit(), betweenSteps).train(problem, from);
  }

  private void save(Model model) {
    Bound<?> bound = plan.model();
    Guard guard = context.guard();
    Archive archive = guard.call(bound, "saving the model", model::save);
    ModelSummary summary = guard.call(bound, "describing the model", model::summary);
    Finiteness.check(archive);
    findings.model = Optional.of(summary);
    summary.warnings().forEach(findings.ledger::warn);
    guard
        .call(bound, "saving the model", () -> ArchiveFiles.of(archive, summary, bound.origin()))
        .write(folder);
  }

  private Void judge(Subject subject) {
    new JudgePhase(context).judge(subject);
    return null;
  }

  private Void draw(Subject subject) {
    Optional<FigureRenderer> present = surroundings.renderer().get();
    if (present.isPresent()) {
      FigurePrinter printer = new FigurePrinter(present.get(), folder);
      new DrawPhase(context, printer).draw(subject);
    } else if (!plan.figures().isEmpty()) {
      findings.ledger.warn(FigurePrinter.MISSING);
    }
    return null;
  }

  private void drawLearningCurve() {
    Optional<Figure> figure = LearningCurve.of(findings.curves.list());
    if (figure.isPresent()) {
      surroundings
          .renderer()
          .get()
          .map(present -> new FigurePrinter(present, folder).print(figure.get()))
          .ifPresent(findings.pictures::add);
    }
  }

  /** Returns the record of a run before anything has been done. */
  static Map<String, Object> recordAtBegin(Plan plan, int threads, Surroundings surroundings) {
    return RunJson.of(
        new RunRecord(
            plan,
            threads,
            surroundings.kernels().get(),
            Ending.NOT_YET,
            Optional.empty(),
            Optional.empty(),
            0,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  private RunRecord record(Ending ending) {
    return new RunRecord(
        plan,
        threads,
        surroundings.kernels().get(),
        ending,
        findings.dataset,
        findings.model,
        findings.steps,
        findings.milestones,
        findings.curves.list(),
        findings.judgements(),
        findings.pictures,
        findings.ledger.warnings(),
        folder.files());
  }

  private RunOutcome outcome() {
    Ending ending = findings.ledger.ending();
    return new RunOutcome(
        ending.state(),
        ending.exit(),
        ending.reason(),
        folder.id(),
        folder.dir(),
        plan.seed(),
        findings.scores(),
        findings.ledger.warnings(),
        ending.failure());
  }
}

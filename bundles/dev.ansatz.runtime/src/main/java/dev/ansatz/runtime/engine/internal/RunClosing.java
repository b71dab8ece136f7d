package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.FigureRenderer;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.plan.Plan;
import dev.ansatz.runtime.store.internal.Ending;
import dev.ansatz.runtime.store.internal.ExperimentYaml;
import dev.ansatz.runtime.store.internal.RunFolder;
import dev.ansatz.runtime.store.internal.RunJson;
import dev.ansatz.runtime.store.internal.RunRecord;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps a run's folder truthful: says that the run is under way before anything else happens, and
 * how it ended after everything else has been written.
 */
final class RunClosing {
  private static final String RECORD = "run.json";
  private static final String REPORT = "report.html";

  private final Plan plan;
  private final int threads;
  private final RunFolder folder;
  private final Findings findings;
  private final Times times;

  RunClosing(Plan plan, int threads, RunFolder folder, Findings findings, Times times) {
    this.plan = plan;
    this.threads = threads;
    this.folder = folder;
    this.findings = findings;
    this.times = times;
  }

  void open() {
    folder.writeText(RECORD, text(Ending.NOT_YET));
    folder.writeText("times.json", Json.text(times.atBegin()) + "\n");
    if (plan.seed() == plan.dataSeed()) {
      folder.writeText("experiment.yaml", ExperimentYaml.of(plan, threads));
    }
  }

  void close(Supplier<Optional<FigureRenderer>> renderer, LiveMetrics metrics) {
    attempt(() -> drawLearningCurve(renderer));
    attempt(metrics::write);
    attempt(() -> folder.writeText("times.json", Json.text(times.atEnd()) + "\n"));
    folder.releaseReserve();
    if (!attempt(() -> folder.writeText(RECORD, text(findings.ending())))) {
      folder.remove(REPORT);
      attempt(() -> folder.writeText(RECORD, text(findings.ending())));
    }
  }

  private boolean attempt(Runnable writing) {
    try {
      writing.run();
      return true;
    } catch (RuntimeException e) {
      findings.trouble(Endings.of(e, StopToken.never()));
      return false;
    }
  }

  private void drawLearningCurve(Supplier<Optional<FigureRenderer>> renderer) {
    Optional<Figure> figure = LearningCurve.of(findings.curves.list());
    if (figure.isPresent()) {
      renderer
          .get()
          .map(present -> new FigurePrinter(present, folder).print(figure.get()))
          .ifPresent(findings.pictures::add);
    }
  }

  private String text(Ending ending) {
    return Json.text(RunJson.of(record(ending))) + "\n";
  }

  private RunRecord record(Ending ending) {
    return new RunRecord(
        plan,
        threads,
        ending,
        findings.dataset,
        findings.model,
        findings.steps,
        findings.curves.list(),
        findings.judgements(),
        List.copyOf(findings.pictures),
        findings.warnings(),
        folder.files());
  }
}

package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.progress.StoppedException;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.view.ViewRequest;
import dev.ansatz.api.view.Visualizer;
import dev.ansatz.runtime.plan.Bound;
import dev.ansatz.runtime.plan.Plan;
import java.util.List;

/** Draws a model by every visualizer. One that fails is noted, and the others go on. */
final class DrawPhase {
  private final Plan plan;
  private final Findings findings;
  private final FigurePrinter printer;
  private final Progress progress;
  private final StopToken stop;

  DrawPhase(
      Plan plan, Findings findings, FigurePrinter printer, Progress progress, StopToken stop) {
    this.plan = plan;
    this.findings = findings;
    this.printer = printer;
    this.progress = progress;
    this.stop = stop;
  }

  /**
   * Draws.
   *
   * @throws StoppedException where it was stopped
   */
  void draw(Model model, Dataset dataset) {
    for (Bound<Visualizer<?, ?>> bound : plan.figures()) {
      stop.check();
      progress.report("drawing " + bound.id(), 0, 0);
      try {
        draw(bound, model, dataset);
      } catch (RuntimeException e) {
        findings.ledger.trouble(e, stop);
      }
    }
  }

  private void draw(Bound<Visualizer<?, ?>> bound, Model model, Dataset dataset) {
    @SuppressWarnings("unchecked")
    Visualizer<Model, Record> visualizer = (Visualizer<Model, Record>) bound.plugin();
    if (!Guard.call(bound, "being asked whether it fits", () -> fits(visualizer, model, dataset))) {
      findings.ledger.warn(
          "the figure '%s' was left out: it does not fit the model or the data"
              .formatted(bound.id()));
      return;
    }
    RandomKey key = RandomKey.of(plan.seed()).fold("figure").fold(bound.id());
    ViewRequest<Model, Record> request =
        new ViewRequest<>(model, dataset, bound.settings(), key, stop);
    List<Figure> figures = Guard.call(bound, "drawing", () -> visualizer.draw(request));
    for (Figure figure : figures) {
      stop.check();
      findings.pictures.add(Guard.call(bound, "drawing", () -> printer.print(figure)));
    }
  }

  private static boolean fits(Visualizer<?, ?> visualizer, Model model, Dataset dataset) {
    return visualizer.modelType().isInstance(model) && visualizer.accepts(dataset);
  }
}

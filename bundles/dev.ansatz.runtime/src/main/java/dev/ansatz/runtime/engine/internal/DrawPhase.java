package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.model.Model;
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
  private final PhaseContext context;
  private final Plan plan;
  private final Findings findings;
  private final FigurePrinter printer;
  private final StopToken stop;

  DrawPhase(PhaseContext context, FigurePrinter printer) {
    this.context = context;
    this.plan = context.plan();
    this.findings = context.findings();
    this.printer = printer;
    this.stop = context.stop();
  }

  /**
   * Draws.
   *
   * @throws StoppedException where it was stopped
   */
  void draw(Model model, Dataset dataset) {
    for (Bound<Visualizer<?, ?>> bound : plan.figures()) {
      stop.check();
      context.watch().report("drawing " + bound.id(), 0, 0);
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
    if (!context
        .guard()
        .call(bound, "being asked whether it fits", () -> fits(visualizer, model, dataset))) {
      findings.ledger.warn(
          "the figure '%s' was left out: it does not fit the model or the data"
              .formatted(bound.id()));
      return;
    }
    RandomKey key = RandomKey.of(plan.seed()).fold("figure").fold(bound.id());
    ViewRequest<Model, Record> request =
        new ViewRequest<>(model, dataset, bound.settings(), key, stop);
    List<Figure> figures = context.guard().call(bound, "drawing", () -> visualizer.draw(request));
    for (Figure figure : figures) {
      stop.check();
      FigurePrinter.Drawn drawn =
          context.guard().call(bound, "drawing", () -> printer.draw(figure));
      findings.pictures.add(printer.write(drawn));
    }
  }

  private static boolean fits(Visualizer<?, ?> visualizer, Model model, Dataset dataset) {
    return visualizer.modelType().isInstance(model) && visualizer.accepts(dataset);
  }
}

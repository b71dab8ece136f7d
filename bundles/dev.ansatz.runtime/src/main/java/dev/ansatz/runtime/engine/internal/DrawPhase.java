package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.progress.StoppedException;
import dev.ansatz.api.view.Visualizer;
import dev.ansatz.runtime.plan.Bound;
import dev.ansatz.runtime.plan.Plan;
import java.util.List;
import java.util.Optional;

/** Draws a model by every visualizer. One that fails is noted, and the others go on. */
final class DrawPhase {
  private final PhaseContext context;
  private final Plan plan;
  private final Findings findings;
  private final Drawer drawer;
  private final FigurePrinter printer;
  private final StopToken stop;

  DrawPhase(PhaseContext context, FigurePrinter printer) {
    this.context = context;
    this.plan = context.plan();
    this.findings = context.findings();
    this.drawer = new Drawer(context);
    this.printer = printer;
    this.stop = context.stop();
  }

  /**
   * Draws.
   *
   * @throws StoppedException where it was stopped
   */
  void draw(Subject subject) {
    for (Bound<Visualizer<?, ?>> bound : plan.figures()) {
      stop.check();
      context.watch().report("drawing " + bound.id(), 0, 0);
      try {
        draw(bound, subject);
      } catch (RuntimeException e) {
        findings.ledger.trouble(e, stop);
      }
    }
  }

  private void draw(Bound<Visualizer<?, ?>> bound, Subject subject) {
    Optional<List<Figure>> figures = drawer.draw(bound, subject);
    if (figures.isEmpty()) {
      findings.ledger.warn(
          "the figure '%s' was left out: it does not fit the model or the data"
              .formatted(bound.id()));
      return;
    }
    for (Figure figure : figures.get()) {
      stop.check();
      FigurePrinter.Drawn drawn =
          context.guard().call(bound, "drawing", () -> printer.draw(figure));
      findings.pictures.add(printer.write(drawn));
    }
  }
}

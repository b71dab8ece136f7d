package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.view.Visualizer;
import dev.ansatz.runtime.engine.RunListener;
import dev.ansatz.runtime.plan.Bound;
import dev.ansatz.runtime.plan.Plan;
import dev.ansatz.runtime.store.SavedModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws the figures of a trial that had ended before its sweep was interrupted: once more, from its
 * saved model and its data, to the same values.
 */
final class KeptFigures {
  private final Plan plan;
  private final Path dir;
  private final Control control;
  private final Gate gate = new Gate();

  /**
   * Makes it.
   *
   * @param dir the trial's folder
   * @param control stops the drawing
   */
  KeptFigures(Plan plan, Path dir, Control control) {
    this.plan = plan;
    this.dir = dir;
    this.control = control;
  }

  List<Figure> draw() {
    List<Figure> figures = new ArrayList<>();
    new Supervisor("ansatz-figures", gate, () -> control.token().isStopped(), () -> {})
        .run(() -> figures.addAll(drawOrNot()));
    return figures;
  }

  // What cannot be drawn again is missing in the sweep's figures alone, which is no failure.
  private List<Figure> drawOrNot() {
    try {
      return drawAll();
    } catch (RuntimeException e) {
      System.getLogger(KeptFigures.class.getName())
          .log(System.Logger.Level.WARNING, "the figures of " + dir + " cannot be drawn again", e);
      return List.of();
    }
  }

  private List<Figure> drawAll() {
    Watch nobody = new Watch(RunListener.NONE);
    Guard guard = new Guard(gate);
    PhaseContext context =
        new PhaseContext(plan, new Findings(new Ledger(nobody)), guard, nobody, control);
    Dataset dataset = new DataPhase(context).load();
    Model model =
        guard.call(
            plan.model(),
            "loading the model",
            () -> plan.model().plugin().load(SavedModel.load(dir)));
    Subject subject = new Subject(model, dataset);
    Drawer drawer = new Drawer(context);
    List<Figure> figures = new ArrayList<>();
    for (Bound<Visualizer<?, ?>> bound : plan.figures()) {
      drawer.draw(bound, subject).ifPresent(figures::addAll);
    }
    return figures;
  }
}

package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.view.ViewRequest;
import dev.ansatz.api.view.Visualizer;
import dev.ansatz.runtime.plan.Bound;
import java.util.List;
import java.util.Optional;

/** Asks visualizers for their figures of a model. */
final class Drawer {
  private final PhaseContext context;

  Drawer(PhaseContext context) {
    this.context = context;
  }

  /** Returns the figures; nothing where the visualizer does not fit the model or the data. */
  Optional<List<Figure>> draw(Bound<Visualizer<?, ?>> bound, Subject subject) {
    @SuppressWarnings("unchecked")
    Visualizer<Model, Record> visualizer = (Visualizer<Model, Record>) bound.plugin();
    Guard guard = context.guard();
    if (!guard.call(bound, "being asked whether it fits", () -> fits(visualizer, subject))) {
      return Optional.empty();
    }
    RandomKey key = RandomKey.of(context.plan().seed()).fold("figure").fold(bound.id());
    ViewRequest<Model, Record> request =
        new ViewRequest<>(
            subject.model(),
            subject.dataset(),
            bound.settings(),
            key,
            context.stop(),
            subject.answers());
    return Optional.of(guard.call(bound, "drawing", () -> visualizer.draw(request)));
  }

  private static boolean fits(Visualizer<?, ?> visualizer, Subject subject) {
    return visualizer.modelType().isInstance(subject.model())
        && visualizer.accepts(subject.dataset());
  }
}

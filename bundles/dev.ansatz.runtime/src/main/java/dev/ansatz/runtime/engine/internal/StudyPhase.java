package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.view.Study;
import dev.ansatz.api.view.StudyRequest;
import dev.ansatz.api.view.StudyVisualizer;
import dev.ansatz.runtime.plan.Bound;
import dev.ansatz.runtime.plan.Sweep;
import dev.ansatz.runtime.store.internal.Picture;
import dev.ansatz.runtime.store.internal.PointRecord;
import java.util.ArrayList;
import java.util.List;

/** Draws a sweep by every study visualizer. One that fails is noted, and the others go on. */
final class StudyPhase {
  private final Sweep sweep;
  private final Ledger ledger;
  private final Guard guard;
  private final FigurePrinter printer;

  StudyPhase(Sweep sweep, Ledger ledger, Guard guard, FigurePrinter printer) {
    this.sweep = sweep;
    this.guard = guard;
    this.ledger = ledger;
    this.printer = printer;
  }

  List<Picture> draw(List<PointRecord> points, TrialFigures figures) {
    Study study =
        new Study(
            sweep.title(),
            sweep.addresses(),
            points.stream()
                .map(p -> new Study.Point(p.values(), p.scores(), figures.of(p)))
                .toList());
    List<Picture> pictures = new ArrayList<>();
    for (Bound<StudyVisualizer<?>> bound : sweep.figures()) {
      try {
        draw(bound, study, pictures);
      } catch (RuntimeException e) {
        ledger.trouble(e, StopToken.never());
      }
    }
    return pictures;
  }

  private void draw(Bound<StudyVisualizer<?>> bound, Study study, List<Picture> pictures) {
    @SuppressWarnings("unchecked")
    StudyVisualizer<Record> visualizer = (StudyVisualizer<Record>) bound.plugin();
    StudyRequest<Record> request = new StudyRequest<>(study, bound.settings());
    if (!guard.call(bound, "being asked whether it fits", () -> visualizer.accepts(request))) {
      if (sweep.figuresAreAsked()) {
        ledger.warn(
            "the figure '%s' was left out: it does not fit the sweep".formatted(bound.id()));
      }
      return;
    }
    for (Figure figure : guard.call(bound, "drawing", () -> visualizer.draw(request))) {
      pictures.add(printer.write(guard.call(bound, "drawing", () -> printer.draw(figure))));
    }
  }
}

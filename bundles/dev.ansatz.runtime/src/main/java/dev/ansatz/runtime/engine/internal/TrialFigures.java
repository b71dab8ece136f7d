package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.view.StudyVisualizer;
import dev.ansatz.runtime.plan.Bound;
import dev.ansatz.runtime.plan.Sweep;
import dev.ansatz.runtime.store.internal.PointRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Those figures of each point's first trial that study visualizers look at, and no others, so that
 * a large sweep does not fill the memory. Safe from several threads.
 */
final class TrialFigures {
  private final List<String> wanted;
  private final Map<String, List<Figure>> byTrial = new ConcurrentHashMap<>();

  private TrialFigures(List<String> wanted) {
    this.wanted = wanted;
  }

  /** Asks the study visualizers of a sweep what they look at. */
  static TrialFigures wantedBy(Sweep sweep, Guard guard) {
    List<String> wanted = new ArrayList<>();
    for (Bound<StudyVisualizer<?>> bound : sweep.figures()) {
      @SuppressWarnings("unchecked")
      StudyVisualizer<Record> visualizer = (StudyVisualizer<Record>) bound.plugin();
      wanted.addAll(
          guard.call(
              bound,
              "naming the figures that it looks at",
              () -> visualizer.figuresOfRuns(bound.settings())));
    }
    return new TrialFigures(wanted);
  }

  /** Returns whether anyone looks at the figures of a trial. */
  boolean wants(Trial trial) {
    return trial.repeat() == 1 && !wanted.isEmpty();
  }

  void keep(Trial trial, List<Figure> figures) {
    if (trial.repeat() == 1) {
      byTrial.put(trial.id(), figures.stream().filter(this::isWanted).toList());
    }
  }

  private boolean isWanted(Figure figure) {
    return wanted.stream()
        .anyMatch(id -> figure.id().equals(id) || figure.id().startsWith(id + "-"));
  }

  List<Figure> of(PointRecord point) {
    return point.trials().stream()
        .filter(trial -> trial.repeat() == 1)
        .flatMap(trial -> byTrial.getOrDefault(trial.id(), List.of()).stream())
        .toList();
  }
}

package dev.ansatz.workbench.internal.view.figure;

import dev.ansatz.runtime.store.SavedFigure;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What was found of one figure of some runs.
 *
 * @param ids the ids of the first run's figures
 * @param id the id of the figure that is shown; none where the first run has none
 * @param figures the figure of each run
 */
record RunFigures(List<String> ids, Optional<String> id, List<LoadedFigure> figures) {

  /**
   * Loads a figure of runs. Takes time.
   *
   * @param runs the runs, the main one first
   * @param wanted the figure's id; where the first run has no such figure, its first one is taken
   */
  static RunFigures load(List<Path> runs, Optional<String> wanted) {
    List<String> ids = SavedFigure.ids(runs.get(0));
    Optional<String> id = wanted.filter(ids::contains).or(() -> ids.stream().findFirst());
    List<LoadedFigure> figures =
        id.map(it -> runs.stream().map(run -> LoadedFigure.load(run, it)).toList())
            .orElse(List.of());
    return new RunFigures(ids, id, figures);
  }
}

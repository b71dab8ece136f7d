package dev.ansatz.runtime.experiment.internal.sweep;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import dev.ansatz.runtime.plan.Fold;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The section {@code sweep.folds}: a cross-validation at each point.
 *
 * @param kind how rows come to folds
 * @param count how many folds there are
 */
public record FoldsSettings(
    @Param(
            label = "Kind",
            help =
                "How rows come to folds; automatic is forward for a series, stratified for rows"
                    + " with classes, and shuffled for others.")
        Fold.Kind kind,
    @Param(label = "Count", min = 2, max = 1000, help = "How many folds there are.") int count) {

  /** Makes settings. */
  public FoldsSettings {
    Params.check(FoldsSettings.class, kind, count);
  }

  /** Returns the settings that hold where nothing else is said. */
  public static FoldsSettings defaults() {
    return new FoldsSettings(Fold.Kind.AUTOMATIC, 5);
  }

  /**
   * Returns the folds of one repeat.
   *
   * @param repeat which repeat, from 1
   */
  List<Optional<Fold>> of(int repeat) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> Optional.of(new Fold(kind, count, number, repeat)))
        .toList();
  }
}

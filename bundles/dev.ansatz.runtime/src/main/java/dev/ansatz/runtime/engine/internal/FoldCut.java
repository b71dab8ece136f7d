package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.runtime.plan.Fold;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes the data of one fold of a cross-validation: see {@link Fold}. */
final class FoldCut {
  private final Fold fold;
  private final RandomKey key;

  /**
   * Makes a cut.
   *
   * @param key the randomness of the folds, the same for all folds of a sweep
   */
  FoldCut(Fold fold, RandomKey key) {
    this.fold = fold;
    this.key = key.fold(fold.shuffle());
  }

  /**
   * Cuts a data set.
   *
   * @throws DataException where its rows cannot be cut so
   */
  Dataset of(Dataset dataset) {
    int rows = rows(dataset);
    FoldRows chosen = choose(dataset, rows);
    Map<Split, Map<String, Tensor>> parts = new EnumMap<>(dataset.parts());
    parts.put(Split.TRAIN, take(dataset, chosen.train()));
    parts.put(Split.TEST, take(dataset, chosen.test()));
    return new Dataset(
        dataset.title(),
        dataset.tasks(),
        dataset.fields(),
        parts,
        dataset.facts(),
        dataset.provenance());
  }

  private int rows(Dataset dataset) {
    int[] counts =
        dataset.fields().stream()
            .mapToInt(field -> dataset.tensor(Split.TRAIN, field.name()).rowCount())
            .distinct()
            .toArray();
    int least = fold.kind() == Fold.Kind.FORWARD ? fold.count() + 1 : fold.count();
    if (counts.length != 1 || !(counts[0] >= least)) {
      throw new DataException(
          "the training part of \"%s\" must have at least %d rows, in all tensors alike, to be cut"
                  .formatted(dataset.title(), least)
              + " into %d folds; it has %s".formatted(fold.count(), Arrays.toString(counts)));
    }
    return counts[0];
  }

  private FoldRows choose(Dataset dataset, int rows) {
    boolean series = dataset.field(Fields.SERIES).isPresent();
    boolean classes = dataset.field(Fields.LABELS).isPresent();
    int index = fold.number() - 1;
    return switch (kind(series, classes)) {
      case CONTIGUOUS ->
          series
              ? FoldRows.beside(rows, fold.count(), index)
              : FoldRows.contiguous(rows, fold.count(), index);
      case FORWARD -> FoldRows.forward(rows, fold.count(), index);
      case STRATIFIED -> {
        check(classes, dataset, "rows with classes (a tensor 'labels')");
        yield FoldRows.stratified(labels(dataset, rows), fold.count(), index, key);
      }
      default -> {
        check(!series, dataset, "rows that do not follow each other; a series needs forward");
        yield FoldRows.shuffled(rows, fold.count(), index, key);
      }
    };
  }

  private Fold.Kind kind(boolean series, boolean classes) {
    if (fold.kind() != Fold.Kind.AUTOMATIC) {
      return fold.kind();
    } else if (series) {
      return Fold.Kind.FORWARD;
    }
    return classes ? Fold.Kind.STRATIFIED : Fold.Kind.SHUFFLED;
  }

  private void check(boolean fits, Dataset dataset, String need) {
    if (!fits) {
      throw new DataException(
          "folds of kind %s must be cut from %s; \"%s\" has none"
              .formatted(fold.kind().name().toLowerCase(Locale.ROOT), need, dataset.title()));
    }
  }

  private static int[] labels(Dataset dataset, int rows) {
    Tensor labels = dataset.tensor(Split.TRAIN, Fields.LABELS);
    return IntStream.range(0, rows).map(i -> (int) labels.get(i)).toArray();
  }

  private static Map<String, Tensor> take(Dataset dataset, int... rows) {
    Map<String, Tensor> taken = new LinkedHashMap<>();
    dataset.parts().get(Split.TRAIN).forEach((name, tensor) -> taken.put(name, tensor.take(rows)));
    return taken;
  }
}

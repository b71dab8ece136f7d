package dev.ansatz.api.data;

import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.util.List;

/**
 * The classes of the rows of one part of a data set, {@link Fields#LABELS}, checked.
 *
 * @param classes the names of the classes 0, 1, ...: those of all parts
 * @param labels [n], the class of each row, 0 to classes - 1
 */
public record ClassLabels(List<String> classes, I32Tensor labels) {

  /** Returns whether a data set says the class of each row. */
  public static boolean areIn(Dataset dataset) {
    return dataset.tasks().contains(Task.CLASSIFICATION)
        && dataset.field(Fields.LABELS).filter(f -> !f.categories().isEmpty()).isPresent();
  }

  /**
   * Returns the classes of a part.
   *
   * @throws DataException where there is no such part, where it has no labels, they have no names,
   *     or one of them names no class
   */
  public static ClassLabels of(Dataset dataset, Split split) {
    Tensor tensor = dataset.tensor(split, Fields.LABELS);
    List<String> classes = dataset.field(Fields.LABELS).orElseThrow().categories();
    if (!(tensor instanceof I32Tensor labels) || tensor.shape().rank() != 1) {
      throw new DataException(
          "the labels of \"%s\" must be 32-bit integers of shape n; got %s"
              .formatted(dataset.title(), tensor));
    }
    for (int label : labels.array()) {
      if (!(label >= 0 && label < classes.size())) {
        throw new DataException(
            "the labels of the %s part of \"%s\" must be 0 to %d, one for each class; got %d"
                .formatted(split.key(), dataset.title(), classes.size() - 1, label));
      }
    }
    return new ClassLabels(classes, labels);
  }

  /** Returns the number of rows. */
  public int rows() {
    return labels.rowCount();
  }

  /** Returns the class of a row. */
  public int of(int row) {
    return labels.array()[row];
  }

  /** Returns how many rows each class has. */
  public int[] counts() {
    int[] counts = new int[classes.size()];
    for (int label : labels.array()) {
      counts[label]++;
    }
    return counts;
  }
}

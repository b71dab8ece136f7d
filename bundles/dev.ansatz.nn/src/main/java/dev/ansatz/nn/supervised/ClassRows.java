package dev.ansatz.nn.supervised;

import dev.ansatz.api.data.ClassLabels;
import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Split;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The classes of the rows that a network learns from and is validated on. */
public final class ClassRows {
  private final Map<Split, ClassLabels> parts;

  private ClassRows(Map<Split, ClassLabels> parts) {
    this.parts = parts;
  }

  /**
   * Takes the labels of a data set.
   *
   * @throws DataException where they are missing or name no class, or there are fewer than two
   *     classes
   */
  public static ClassRows of(Dataset dataset) {
    if (!ClassLabels.areIn(dataset)) {
      throw new DataException(
          "\"%s\" must say the class of each row, for a classifier to learn from it; it does not"
              .formatted(dataset.title()));
    }
    Map<Split, ClassLabels> parts = new EnumMap<>(Split.class);
    parts.put(Split.TRAIN, ClassLabels.of(dataset, Split.TRAIN));
    if (dataset.has(Split.VALIDATION)) {
      parts.put(Split.VALIDATION, ClassLabels.of(dataset, Split.VALIDATION));
    }
    ClassRows rows = new ClassRows(parts);
    if (rows.names().size() < 2) {
      throw new DataException(
          "\"%s\" must have at least 2 classes to be told apart; it has %s"
              .formatted(dataset.title(), rows.names()));
    }
    return rows;
  }

  /** Returns the names of the classes 0, 1, .... */
  public List<String> names() {
    return parts.get(Split.TRAIN).classes();
  }

  /** Writes a 1 for the class of each row and 0 for the others, [rows × classes]. */
  public void writeOneHot(Split split, int[] rows, float[] to) {
    ClassLabels labels = parts.get(split);
    int classes = names().size();
    Arrays.fill(to, 0, rows.length * classes, 0);
    for (int i = 0; i < rows.length; i++) {
      to[i * classes + labels.of(rows[i])] = 1;
    }
  }

  /** Returns how many training rows each class has. */
  public int[] trainingCounts() {
    return parts.get(Split.TRAIN).counts();
  }
}

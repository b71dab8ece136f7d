package dev.ansatz.model.rnn.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The classes of the steps of sequences.
 *
 * @param classes their names
 * @param parts [n × time] for each part that is learnt from or validated on
 */
record StepLabels(List<String> classes, Map<Split, I32Tensor> parts) {

  /**
   * Takes the labels of a data set.
   *
   * @throws DataException where they are missing, or do not fit the sequences
   */
  static StepLabels of(Dataset dataset, SequenceRows rows) {
    List<String> classes =
        dataset.field(Fields.STEP_LABELS).map(field -> field.categories()).orElse(List.of());
    if (classes.size() < 2) {
      throw new DataException(
          "\"%s\" must say which of at least 2 classes each step has; it has the classes %s"
              .formatted(dataset.title(), classes));
    }
    Map<Split, I32Tensor> parts = new EnumMap<>(Split.class);
    for (Split split : List.of(Split.TRAIN, Split.VALIDATION)) {
      if (dataset.has(split)) {
        parts.put(split, checked(dataset, split, classes.size(), rows.part(split)));
      }
    }
    return new StepLabels(classes, parts);
  }

  private static I32Tensor checked(Dataset dataset, Split split, int classes, Sequences sequences) {
    Tensor tensor = dataset.tensor(split, Fields.STEP_LABELS);
    boolean fits =
        tensor instanceof I32Tensor
            && tensor.shape().rank() == 2
            && tensor.shape().extent(0) == sequences.count()
            && tensor.shape().extent(1) == sequences.time();
    if (!fits) {
      throw new DataException(
          "the step labels of the %s part must be 32-bit integers of shape %d × %d; got %s"
              .formatted(split.key(), sequences.count(), sequences.time(), tensor));
    }
    I32Tensor labels = (I32Tensor) tensor;
    for (int i = 0; i < labels.size(); i++) {
      int row = i / sequences.time();
      boolean held = i % sequences.time() < sequences.lengths()[row];
      int label = labels.array()[i];
      if (held ? !(label >= 0 && label < classes) : label != -1) {
        throw new DataException(
            "the step labels of the %s part must be 0 to %d, and -1 behind a sequence's end; row %d"
                    .formatted(split.key(), classes - 1, row)
                + " has %d at step %d".formatted(label, i % sequences.time() + 1));
      }
    }
    return labels;
  }

  int time() {
    return parts.get(Split.TRAIN).shape().extent(1);
  }

  int of(Split split, int row, int t) {
    return parts.get(split).array()[row * time() + t];
  }
}

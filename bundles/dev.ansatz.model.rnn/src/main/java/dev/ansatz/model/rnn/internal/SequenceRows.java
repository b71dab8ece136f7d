package dev.ansatz.model.rnn.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Facts;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.Tensor;
import java.util.EnumMap;
import java.util.Map;

/** The sequences that a network learns from and is validated on. */
final class SequenceRows {
  private static final double LARGEST_BYTE = 255;

  private final Map<Split, Sequences> parts;

  private SequenceRows(Map<Split, Sequences> parts) {
    this.parts = parts;
  }

  /**
   * Takes the inputs of a data set.
   *
   * @throws DataException where there is no training row, rows are no sequences, or a number is
   *     missing within a sequence
   */
  static SequenceRows of(Dataset dataset) {
    Tensor train = dataset.tensor(Split.TRAIN, Fields.INPUTS);
    if (train.shape().rank() != 3 || train.size() == 0) {
      throw new DataException(
          "the inputs of \"%s\" must be sequences [row × time × channel] for a recurrent network;"
                  .formatted(dataset.title())
              + " got shape "
              + train.shape());
    }
    double byType = train.dtype() == DType.U8 ? LARGEST_BYTE : 1;
    double scale = dataset.facts().getOrDefault(Facts.LARGEST_VALUE, byType);
    Map<Split, Sequences> parts = new EnumMap<>(Split.class);
    parts.put(Split.TRAIN, Sequences.of(train, scale));
    if (dataset.has(Split.VALIDATION)) {
      Tensor validation = dataset.tensor(Split.VALIDATION, Fields.INPUTS);
      parts.put(Split.VALIDATION, Sequences.of(validation, scale));
    }
    return new SequenceRows(parts);
  }

  Sequences part(Split split) {
    return parts.get(split);
  }

  int count(Split split) {
    return parts.containsKey(split) ? parts.get(split).count() : 0;
  }

  int time() {
    return part(Split.TRAIN).time();
  }

  int channels() {
    return part(Split.TRAIN).channels();
  }

  double scale() {
    return part(Split.TRAIN).scale();
  }

  /** Returns whether some sequence is shorter than the longest. */
  boolean ragged() {
    return parts.values().stream().anyMatch(Sequences::ragged);
  }
}

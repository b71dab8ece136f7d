package dev.ansatz.model.rnn.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.tensor.Tensor;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers that are to be predicted of sequences.
 *
 * @param unit their unit
 * @param parts [n × targets] or [n × time × targets] for each part that is learnt from or validated
 *     on
 */
record Targets(String unit, Map<Split, Tensor> parts) {

  /**
   * Takes the targets of a data set.
   *
   * @throws DataException where they are missing, do not fit the sequences, or are not finite where
   *     a sequence has steps
   */
  static Targets of(Dataset dataset, SequenceRows rows) {
    Map<Split, Tensor> parts = new EnumMap<>(Split.class);
    for (Split split : List.of(Split.TRAIN, Split.VALIDATION)) {
      if (dataset.has(split)) {
        Tensor tensor = dataset.tensor(split, Fields.TARGETS);
        check(split, tensor, rows.part(split));
        parts.put(split, tensor);
      }
    }
    String unit = dataset.field(Fields.TARGETS).map(Field::unit).orElse("");
    return new Targets(unit, parts);
  }

  private static void check(Split split, Tensor tensor, Sequences sequences) {
    int rank = tensor.shape().rank();
    boolean fits =
        (rank == 2 || rank == 3 && tensor.shape().extent(1) == sequences.time())
            && tensor.rowCount() == sequences.count();
    if (!fits || tensor.shape().extent(-1) == 0) {
      throw new DataException(
          "the targets of the %1$s part must have shape %2$d × targets or %2$d × %3$d × targets; got %4$s"
              .formatted(split.key(), sequences.count(), sequences.time(), tensor.shape()));
    }
    int last = tensor.shape().extent(-1);
    for (int i = 0; i < tensor.size(); i++) {
      int row = i / tensor.shape().rowSize();
      boolean behind = rank == 3 && i / last % sequences.time() >= sequences.lengths()[row];
      if (!behind && !Float.isFinite((float) tensor.get(i))) {
        throw new DataException(
            "the targets of the %s part must be finite in single precision; got %s in row %d"
                .formatted(split.key(), tensor.get(i), row));
      }
    }
  }

  Tensor training() {
    return parts.get(Split.TRAIN);
  }

  /** Returns whether every step has targets. */
  boolean ofSteps() {
    return training().shape().rank() == 3;
  }

  String squareUnit() {
    return unit.isEmpty() ? "" : unit + "²";
  }

  void write(Split split, int[] rows, float[] to) {
    Tensor tensor = parts.get(split);
    int size = tensor.shape().rowSize();
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < size; j++) {
        double value = tensor.get(rows[i] * size + j);
        to[i * size + j] = Double.isNaN(value) ? 0 : (float) value;
      }
    }
  }
}

package dev.ansatz.nn.supervised;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.ScaledRows;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The rows {@link Fields#INPUTS} that a network learns from and is validated on. They stay as they
 * are stored until they are batched, and are then divided by the data's largest value.
 */
public final class InputRows {
  private final Map<Split, Tensor> parts;
  private final double scale;

  private InputRows(Map<Split, Tensor> parts, double scale) {
    this.parts = parts;
    this.scale = scale;
  }

  /**
   * Takes the inputs of a data set.
   *
   * @throws DataException where there is no training row, or a number is missing or not finite in
   *     single precision
   */
  public static InputRows of(Dataset dataset) {
    InputRows rows = unchecked(dataset);
    rows.parts.forEach(rows::check);
    return rows;
  }

  /**
   * Takes the inputs of a data set, for a caller that checks their numbers by rules of its own.
   *
   * @throws DataException where there is no training row
   */
  public static InputRows unchecked(Dataset dataset) {
    ScaledRows training = ScaledRows.of(dataset, Split.TRAIN);
    Map<Split, Tensor> parts = new EnumMap<>(Split.class);
    parts.put(Split.TRAIN, training.tensor());
    if (dataset.has(Split.VALIDATION)) {
      parts.put(Split.VALIDATION, dataset.tensor(Split.VALIDATION, Fields.INPUTS));
    }
    return new InputRows(parts, training.scale());
  }

  private void check(Split split, Tensor tensor) {
    if (tensor.dtype() == DType.U8) {
      return;
    }
    int size = tensor.shape().rowSize();
    for (int i = 0; i < tensor.size(); i++) {
      if (!Float.isFinite((float) (tensor.get(i) / scale))) {
        throw new DataException(
            "the inputs of the %s part must be finite in single precision; got %s in row %d: leave"
                    .formatted(split.key(), tensor.get(i), i / size)
                + " out the row or fill in the number");
      }
    }
  }

  /** Returns the parts that are there. */
  public Map<Split, Tensor> parts() {
    return Collections.unmodifiableMap(parts);
  }

  /** Returns what inputs are divided by. */
  public double scale() {
    return scale;
  }

  /** Returns the shape of a row. */
  public Shape shape() {
    return new ScaledRows(parts.get(Split.TRAIN), scale).rowShape();
  }

  /** Returns how many rows a part has: 0 for the test part, which is nobody's to learn from. */
  public int count(Split split) {
    return parts.containsKey(split) ? parts.get(split).rowCount() : 0;
  }

  /** Writes scaled rows one behind the other. */
  public void write(Split split, int[] rows, float[] to) {
    Scaling scaling = new Scaling(parts.get(split), scale);
    for (int i = 0; i < rows.length; i++) {
      scaling.write(rows[i], to, i);
    }
  }
}

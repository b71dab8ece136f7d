package dev.ansatz.nn.supervised;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Facts;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * The rows {@link Fields#INPUTS} that a network learns from and is validated on. They stay as they
 * are stored until they are batched, and are then divided by the data's largest value.
 */
public final class InputRows {
  private static final double LARGEST_BYTE = 255;

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
    Map<Split, Tensor> parts = new EnumMap<>(Split.class);
    Tensor train = dataset.tensor(Split.TRAIN, Fields.INPUTS);
    parts.put(Split.TRAIN, train);
    if (dataset.has(Split.VALIDATION)) {
      parts.put(Split.VALIDATION, dataset.tensor(Split.VALIDATION, Fields.INPUTS));
    }
    if (train.shape().rank() < 2 || train.size() == 0) {
      throw new DataException(
          "the tensor 'inputs' of the train part must have rows of numbers; got shape "
              + train.shape());
    }
    double byType = train.dtype() == DType.U8 ? LARGEST_BYTE : 1;
    double scale = dataset.facts().getOrDefault(Facts.LARGEST_VALUE, byType);
    InputRows rows = new InputRows(parts, scale);
    parts.forEach(rows::check);
    return rows;
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

  /** Returns what inputs are divided by. */
  public double scale() {
    return scale;
  }

  /** Returns the shape of a row. */
  public Shape shape() {
    int[] extents = parts.get(Split.TRAIN).shape().toArray();
    return Shape.of(Arrays.copyOfRange(extents, 1, extents.length));
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

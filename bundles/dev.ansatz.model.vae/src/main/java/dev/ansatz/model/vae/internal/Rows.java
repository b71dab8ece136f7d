package dev.ansatz.model.vae.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Facts;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.model.vae.Likelihood;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** The rows that are learnt from; they stay as they are stored until they are batched. */
public final class Rows {
  private static final double LARGEST_BYTE = 255;

  private final Map<Split, Tensor> parts;
  private final double scale;

  private Rows(Map<Split, Tensor> parts, double scale) {
    this.parts = parts;
    this.scale = scale;
  }

  /**
   * Takes the inputs of a data set.
   *
   * @throws DataException where there is no training row, or a number that the likelihood does not
   *     know
   */
  public static Rows of(Dataset dataset, Likelihood likelihood) {
    Map<Split, Tensor> parts = new EnumMap<>(Split.class);
    parts.put(Split.TRAIN, dataset.tensor(Split.TRAIN, Fields.INPUTS));
    if (dataset.has(Split.VALIDATION)) {
      parts.put(Split.VALIDATION, dataset.tensor(Split.VALIDATION, Fields.INPUTS));
    }
    Tensor train = parts.get(Split.TRAIN);
    if (train.shape().rank() < 2 || train.size() == 0) {
      throw new DataException(
          "the tensor 'inputs' of the train part must have rows of numbers; got shape "
              + train.shape());
    }
    double byType = train.dtype() == DType.U8 ? LARGEST_BYTE : 1;
    double scale = dataset.facts().getOrDefault(Facts.LARGEST_VALUE, byType);
    Rows rows = new Rows(parts, scale);
    parts.forEach((split, tensor) -> rows.check(split, tensor, likelihood));
    return rows;
  }

  private void check(Split split, Tensor tensor, Likelihood likelihood) {
    if (tensor.dtype() == DType.U8 && scale >= LARGEST_BYTE) {
      return;
    }
    for (int i = 0; i < tensor.size(); i++) {
      double value = tensor.get(i);
      if (likelihood == Likelihood.BERNOULLI && !(value >= 0 && value <= scale)) {
        throw new DataException(
            "the inputs of the %s part must be from 0 to %s for a Bernoulli likelihood; got %s:"
                    .formatted(split.key(), scale, value)
                + " set model.likelihood to gaussian");
      }
      if (!Float.isFinite((float) (value / scale))) {
        throw new DataException(
            "the inputs of the %s part must be finite in single precision; got %s"
                .formatted(split.key(), value));
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

  /** Returns how many rows a part has. */
  int count(Split split) {
    return parts.containsKey(split) ? parts.get(split).rowCount() : 0;
  }

  /** Writes scaled rows one behind the other. */
  void write(Split split, int[] rows, float[] to) {
    Scaling scaling = new Scaling(parts.get(split), scale);
    for (int i = 0; i < rows.length; i++) {
      scaling.write(rows[i], to, i);
    }
  }
}

package dev.ansatz.api.data;

import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.tensor.U8Tensor;
import java.util.Arrays;

/**
 * The rows of a tensor, divided by a scale as they are copied: so that images stay bytes until they
 * are batched.
 *
 * @param tensor rows along the outermost axis
 * @param scale what its elements are divided by, above 0
 */
public record ScaledRows(Tensor tensor, double scale) {
  private static final double LARGEST_BYTE = 255;

  /**
   * Takes the inputs of one part of a data set, over the largest value that the data names; else
   * over 255 for bytes and 1 for other types.
   *
   * @throws DataException where there are no inputs in the part, or no rows of numbers
   */
  public static ScaledRows of(Dataset dataset, Split split) {
    Tensor tensor = dataset.tensor(split, Fields.INPUTS);
    if (tensor.shape().rank() < 2 || tensor.size() == 0) {
      throw new DataException(
          "the tensor '%s' of the %s part must have rows of numbers; got shape %s"
              .formatted(Fields.INPUTS, split.key(), tensor.shape()));
    }
    double byType = tensor.dtype() == DType.U8 ? LARGEST_BYTE : 1;
    return new ScaledRows(tensor, dataset.facts().getOrDefault(Facts.LARGEST_VALUE, byType));
  }

  /** Returns the number of rows. */
  public int count() {
    return tensor.rowCount();
  }

  /** Returns the number of elements of a row. */
  public int width() {
    return tensor.shape().rowSize();
  }

  /** Returns the shape of a row. */
  public Shape rowShape() {
    int[] extents = tensor.shape().toArray();
    return Shape.of(Arrays.copyOfRange(extents, 1, extents.length));
  }

  /**
   * Copies rows one behind the other.
   *
   * @param from the first row
   * @param count how many rows
   * @param to where they go, from its beginning
   */
  public void write(int from, int count, double[] to) {
    int first = from * width();
    int size = count * width();
    double factor = 1 / scale;
    if (tensor instanceof U8Tensor bytes) {
      for (int i = 0; i < size; i++) {
        to[i] = (bytes.array()[first + i] & 0xFF) * factor;
      }
    } else if (tensor instanceof F64Tensor doubles) {
      for (int i = 0; i < size; i++) {
        to[i] = doubles.array()[first + i] * factor;
      }
    } else if (tensor instanceof F32Tensor floats) {
      for (int i = 0; i < size; i++) {
        to[i] = floats.array()[first + i] * factor;
      }
    } else {
      for (int i = 0; i < size; i++) {
        to[i] = tensor.get(first + i) * factor;
      }
    }
  }
}

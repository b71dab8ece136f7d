package dev.ansatz.model.rnn.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.tensor.U8Tensor;
import java.util.Arrays;

/**
 * Sequences with their lengths. A sequence ends where all that follows is NaN.
 *
 * @param tensor [n × time × channels]
 * @param scale what values are divided by
 * @param lengths how many steps each sequence has
 */
record Sequences(Tensor tensor, double scale, int[] lengths) {

  /**
   * Finds the ends.
   *
   * @throws DataException where a number within a sequence is not finite in single precision, or a
   *     sequence has no step
   */
  static Sequences of(Tensor tensor, double scale) {
    int[] lengths = new int[tensor.rowCount()];
    for (int row = 0; row < lengths.length; row++) {
      lengths[row] =
          tensor instanceof U8Tensor ? tensor.shape().extent(1) : length(tensor, scale, row);
    }
    return new Sequences(tensor, scale, lengths);
  }

  private static int length(Tensor tensor, double scale, int row) {
    int time = tensor.shape().extent(1);
    int channels = tensor.shape().extent(2);
    int first = row * time * channels;
    int values = time * channels;
    while (values > 0 && Double.isNaN(tensor.get(first + values - 1))) {
      values--;
    }
    for (int i = 0; i < values; i++) {
      if (!Float.isFinite((float) (tensor.get(first + i) / scale))) {
        throw new DataException(
            "the inputs must be finite in single precision, with NaN only behind the end of a"
                + " sequence; got %s in row %d, step %d, channel %d"
                    .formatted(tensor.get(first + i), row, i / channels + 1, i % channels + 1));
      }
    }
    if (values == 0 || values % channels != 0) {
      throw new DataException(
          "a sequence must have one step or more, each with all %d channels; row %d has %d values"
              .formatted(channels, row, values));
    }
    return values / channels;
  }

  int count() {
    return tensor.rowCount();
  }

  int time() {
    return tensor.shape().extent(1);
  }

  int channels() {
    return tensor.shape().extent(2);
  }

  boolean ragged() {
    return Arrays.stream(lengths).anyMatch(length -> length < time());
  }

  /** Writes a sequence, with zeros behind its end, to a position counted in sequences. */
  void write(int row, float[] to, int position) {
    int size = time() * channels();
    int held = lengths[row] * channels();
    int offset = position * size;
    for (int i = 0; i < held; i++) {
      to[offset + i] = (float) (tensor.get(row * size + i) / scale);
    }
    Arrays.fill(to, offset + held, offset + size, 0);
  }

  /** Writes 1 for each step that a sequence has and 0 for the others. */
  void writeMask(int row, float[] to, int position) {
    int offset = position * time();
    Arrays.fill(to, offset, offset + lengths[row], 1);
    Arrays.fill(to, offset + lengths[row], offset + time(), 0);
  }
}

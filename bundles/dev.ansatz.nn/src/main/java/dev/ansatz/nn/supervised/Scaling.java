package dev.ansatz.nn.supervised;

import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.tensor.U8Tensor;

/**
 * Divides rows by a number as they are copied.
 *
 * @param tensor the rows
 * @param divisor what they are divided by, above 0
 */
public record Scaling(Tensor tensor, double divisor) {

  /** Copies a row to a position that is counted in rows. */
  public void write(int row, float[] to, int position) {
    int size = tensor.shape().rowSize();
    int from = row * size;
    int offset = position * size;
    if (tensor instanceof U8Tensor bytes) {
      float factor = (float) (1 / divisor);
      for (int i = 0; i < size; i++) {
        to[offset + i] = (bytes.array()[from + i] & 0xFF) * factor;
      }
    } else {
      for (int i = 0; i < size; i++) {
        to[offset + i] = (float) (tensor.get(from + i) / divisor);
      }
    }
  }
}

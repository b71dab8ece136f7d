package dev.ansatz.model.vae.internal;

import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.tensor.U8Tensor;

/**
 * Divides rows by the largest value as they are copied.
 *
 * @param tensor the rows
 * @param scale what they are divided by
 */
record Scaling(Tensor tensor, double scale) {

  /** Copies a row to a position counted in rows. */
  void write(int row, float[] to, int position) {
    int size = tensor.shape().rowSize();
    int from = row * size;
    int offset = position * size;
    if (tensor instanceof U8Tensor bytes) {
      float factor = (float) (1 / scale);
      for (int i = 0; i < size; i++) {
        to[offset + i] = (bytes.array()[from + i] & 0xFF) * factor;
      }
    } else {
      for (int i = 0; i < size; i++) {
        to[offset + i] = (float) (tensor.get(from + i) / scale);
      }
    }
  }
}

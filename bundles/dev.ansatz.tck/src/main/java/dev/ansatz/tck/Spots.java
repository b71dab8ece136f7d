package dev.ansatz.tck;

import dev.ansatz.api.data.Fields;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.tensor.U8Tensor;
import java.util.Map;

/** Images of a bright spot on a dark ground. */
final class Spots {
  private Spots() {}

  /** Returns images and their classes. */
  static Map<String, Tensor> part(int from, int rows, int height, int width) {
    byte[] pixels = new byte[rows * height * width];
    int[] classes = new int[rows];
    for (int image = 0; image < rows; image++) {
      double y = 0.5 + 0.4 * StrictMath.sin(2.3 * (from + image));
      double x = 0.5 + 0.4 * StrictMath.cos(1.7 * (from + image));
      classes[image] = (y < 0.5 ? 0 : 2) + (x < 0.5 ? 0 : 1);
      for (int pixel = 0; pixel < height * width; pixel++) {
        double down = (pixel / width + 0.5) / height - y;
        double across = (pixel % width + 0.5) / width - x;
        double size = 0.02 + 0.01 * (image % 3);
        double light = StrictMath.exp(-(down * down + across * across) / size);
        pixels[image * height * width + pixel] = (byte) Math.round(255 * light);
      }
    }
    return Map.of(
        Fields.INPUTS,
        U8Tensor.of(pixels, rows, height, width),
        Fields.LABELS,
        I32Tensor.of(classes, rows));
  }
}

package dev.ansatz.views.internal;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.tensor.U8Tensor;

/**
 * Images of numbers around 0, each scaled to its own largest number. Grey ones become blue below
 * and orange above 0, which the colour-blind can tell apart; coloured ones vary around grey.
 */
final class Diverging {
  private static final int COLOURS = 3;
  private static final int[] BELOW = {0x00, 0x72, 0xB2};
  private static final int[] ABOVE = {0xD5, 0x5E, 0x00};

  private Diverging() {}

  /** Returns how to read the images, as a sentence. */
  static String legend(Tensor images) {
    return isColoured(images.shape())
        ? "Grey is 0; each channel varies around it."
        : "White is 0, blue below and orange above.";
  }

  private static boolean isColoured(Shape shape) {
    return shape.rank() == 4 && shape.extent(3) == COLOURS;
  }

  /** Returns [n × height × width × 3]. */
  static U8Tensor shades(Tensor images) {
    Shape shape = images.shape();
    int each = shape.rowSize();
    boolean coloured = isColoured(shape);
    byte[] shades = new byte[images.size() * (coloured ? 1 : COLOURS)];
    for (int i = 0; i < shape.extent(0); i++) {
      double largest = largest(images, i * each, each);
      for (int j = i * each; j < (i + 1) * each; j++) {
        double share = largest == 0 ? 0 : images.get(j) / largest;
        if (coloured) {
          shades[j] = (byte) Math.round(127.5 + 127.5 * share);
        } else {
          colour(share, shades, COLOURS * j);
        }
      }
    }
    return U8Tensor.of(shades, shape.extent(0), shape.extent(1), shape.extent(2), COLOURS);
  }

  private static double largest(Tensor images, int from, int count) {
    double largest = 0;
    for (int i = from; i < from + count; i++) {
      largest = Math.max(largest, Math.abs(images.get(i)));
    }
    return largest;
  }

  private static void colour(double share, byte[] to, int at) {
    int[] end = share < 0 ? BELOW : ABOVE;
    for (int c = 0; c < COLOURS; c++) {
      to[at + c] = (byte) Math.round(255 + (end[c] - 255) * Math.abs(share));
    }
  }
}

package dev.ansatz.views.internal.networks;

import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.U8Tensor;

/** Maps of numbers as grey images. */
final class Greys {
  private static final int MIDDLE = 128;
  private static final int WHITE = 255;

  private Greys() {}

  /** How numbers become shades. */
  enum Range {
    /** From -largest black over 0 grey to largest white, each image by itself. */
    SIGNED,
    /** From the smallest black to the largest white, each image by itself. */
    WHOLE
  }

  /**
   * Takes planes out of an array whose innermost axes are height, width and what is shown apart.
   *
   * @param values [... × height × width × planes]
   * @param first the offset of the first element of the height × width × planes block
   * @param height rows of a plane
   * @param width columns of a plane
   * @param planes how many there are
   * @param shown how many are taken
   */
  static U8Tensor planes(
      F32Tensor values, int first, int height, int width, int planes, int shown, Range range) {
    byte[] images = new byte[shown * height * width];
    float[] plane = new float[height * width];
    for (int p = 0; p < shown; p++) {
      for (int i = 0; i < plane.length; i++) {
        plane[i] = values.array()[first + i * planes + p];
      }
      shade(plane, images, p * plane.length, range);
    }
    return new U8Tensor(Shape.of(shown, height, width), images);
  }

  private static void shade(float[] plane, byte[] images, int at, Range range) {
    float low = Float.POSITIVE_INFINITY;
    float high = Float.NEGATIVE_INFINITY;
    for (float value : plane) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    if (range == Range.SIGNED) {
      high = Math.max(Math.abs(low), Math.abs(high));
      low = -high;
    }
    for (int i = 0; i < plane.length; i++) {
      float share = high > low ? (plane[i] - low) / (high - low) : 0;
      images[at + i] = (byte) (high > low ? Math.round(share * WHITE) : empty(range));
    }
  }

  private static int empty(Range range) {
    return range == Range.SIGNED ? MIDDLE : 0;
  }
}

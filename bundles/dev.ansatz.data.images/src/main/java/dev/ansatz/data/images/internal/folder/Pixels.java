package dev.ansatz.data.images.internal.folder;

/**
 * The pixels of one image.
 *
 * @param values a byte a pixel where all are grey; else red, green and blue of each
 * @param grey whether all are grey
 */
record Pixels(byte[] values, boolean grey) {

  /** How many bytes a coloured pixel has. */
  static final int CHANNELS = 3;

  private static final int OPAQUE = 255;

  /**
   * Takes pixels of 32 bits.
   *
   * @param argb opacity, red, green and blue of each, from the highest byte to the lowest
   */
  static Pixels of(int... argb) {
    for (int pixel : argb) {
      if (red(pixel) != green(pixel) || green(pixel) != blue(pixel)) {
        return coloured(argb);
      }
    }
    byte[] values = new byte[argb.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (byte) blue(argb[i]);
    }
    return new Pixels(values, true);
  }

  private static Pixels coloured(int... argb) {
    byte[] values = new byte[CHANNELS * argb.length];
    for (int i = 0; i < argb.length; i++) {
      values[CHANNELS * i] = (byte) red(argb[i]);
      values[CHANNELS * i + 1] = (byte) green(argb[i]);
      values[CHANNELS * i + 2] = (byte) blue(argb[i]);
    }
    return new Pixels(values, false);
  }

  static boolean isOpaque(int argb) {
    return argb >>> 24 == OPAQUE;
  }

  private static int red(int argb) {
    return argb >> 16 & 0xFF;
  }

  private static int green(int argb) {
    return argb >> 8 & 0xFF;
  }

  private static int blue(int argb) {
    return argb & 0xFF;
  }

  /** Returns the brightness of each pixel (luma of Rec. ITU-R BT.601). */
  byte[] brightness() {
    if (grey) {
      return values;
    }
    byte[] brightness = new byte[values.length / CHANNELS];
    for (int i = 0; i < brightness.length; i++) {
      int weighted = 299 * value(i, 0) + 587 * value(i, 1) + 114 * value(i, 2);
      brightness[i] = (byte) ((weighted + 500) / 1000);
    }
    return brightness;
  }

  private int value(int pixel, int channel) {
    return Byte.toUnsignedInt(values[CHANNELS * pixel + channel]);
  }

  /** Returns red, green and blue of each pixel. */
  byte[] colours() {
    if (!grey) {
      return values;
    }
    byte[] colours = new byte[CHANNELS * values.length];
    for (int i = 0; i < colours.length; i++) {
      colours[i] = values[i / CHANNELS];
    }
    return colours;
  }
}

package dev.ansatz.workbench.internal.view.explore.row;

import java.awt.image.BufferedImage;

/** Makes images of rows: each pixel of a row is one of the image. Safe from any thread. */
public final class RowImage {
  private static final int COLOURS = 3;

  private RowImage() {}

  /**
   * Makes an image; what lies outside the data's range is cut.
   *
   * @param look of the kind {@link RowLook.Kind#IMAGE}
   * @param values the row's numbers, 0 black to the largest white
   */
  public static BufferedImage of(RowLook look, double[] values) {
    int height = look.shape().extent(0);
    int width = look.shape().extent(1);
    boolean coloured = look.shape().rank() == COLOURS && look.shape().extent(2) == COLOURS;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < width * height; i++) {
      int red = shade(values[coloured ? i * COLOURS : i], look.largest());
      int green = coloured ? shade(values[i * COLOURS + 1], look.largest()) : red;
      int blue = coloured ? shade(values[i * COLOURS + 2], look.largest()) : red;
      image.setRGB(i % width, i / width, red << 16 | green << 8 | blue);
    }
    return image;
  }

  private static int shade(double value, double largest) {
    return (int) Math.max(0, Math.min(255, Math.round(255 * value / largest)));
  }
}

package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.ImagePanel;
import java.util.Locale;

/** The numbers behind images. */
public record PixelValues(ImagePanel panel) {

  int count() {
    return panel.images().shape().extent(0);
  }

  int rows() {
    return panel.images().shape().extent(1);
  }

  int columns() {
    return panel.images().shape().extent(2);
  }

  /** Returns whether pixels are red, green and blue. */
  public boolean isColoured() {
    return panel.images().shape().rank() == 4;
  }

  private int first(int image, int row, int column) {
    return (image * rows() + row) * columns() + column;
  }

  /** Returns a grey pixel from 0 black to 255 white; NaN for a coloured one. */
  public double grey(int image, int row, int column) {
    return isColoured() ? Double.NaN : at(first(image, row, column));
  }

  /** Returns a part of a coloured pixel from 0 to 255: 0 red, 1 green, 2 blue. */
  public int part(int image, int row, int column, int part) {
    return at(3 * first(image, row, column) + part);
  }

  /** Returns a coloured pixel as {@code #rrggbb}; empty for a grey one. */
  String colour(int image, int row, int column) {
    return isColoured()
        ? String.format(
            Locale.ROOT,
            "#%02x%02x%02x",
            part(image, row, column, 0),
            part(image, row, column, 1),
            part(image, row, column, 2))
        : "";
  }

  private int at(int index) {
    return panel.images().array()[index] & 0xFF;
  }
}

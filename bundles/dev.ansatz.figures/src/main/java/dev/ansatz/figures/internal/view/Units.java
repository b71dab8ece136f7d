package dev.ansatz.figures.internal.view;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.figures.internal.Size;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.geom.Dimension2D;
import java.awt.geom.Point2D;

/**
 * Turns a component's pixels into a figure's points.
 *
 * @param pixels the pixels to a point: more where there is much room, so that texts are larger
 */
record Units(double pixels) {
  /** Where there is room. */
  static final Units LARGE = new Units(1.2);

  private static final double WIDTH = 280;
  private static final double HEIGHT = 190;

  /** Returns the units of a figure in a component of a size. */
  static Units of(Figure figure, Dimension size) {
    int panels = Math.max(1, figure.panels().size());
    int columns = Math.min(figure.columns(), panels);
    int rows = (panels + columns - 1) / columns;
    double across = size.width / (WIDTH * columns);
    double down = size.height / (HEIGHT * rows);
    return new Units(Math.max(1, Math.min(LARGE.pixels, Math.min(across, down))));
  }

  Dimension2D points(Dimension size) {
    return new Size(size.width / pixels, size.height / pixels);
  }

  Point2D points(Point pixel) {
    return new Point2D.Double(pixel.x / pixels, pixel.y / pixels);
  }
}

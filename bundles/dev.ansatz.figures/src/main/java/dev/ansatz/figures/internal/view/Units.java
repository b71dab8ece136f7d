package dev.ansatz.figures.internal.view;

import dev.ansatz.figures.internal.Size;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.geom.Dimension2D;
import java.awt.geom.Point2D;

/** Turns a component's pixels into a figure's points: on screen a point is a little larger. */
final class Units {
  /** The pixels of a component to a point. */
  static final double PIXELS = 1.2;

  private Units() {}

  static Dimension2D points(Dimension pixels) {
    return new Size(pixels.width / PIXELS, pixels.height / PIXELS);
  }

  static Point2D points(Point pixel) {
    return new Point2D.Double(pixel.x / PIXELS, pixel.y / PIXELS);
  }
}

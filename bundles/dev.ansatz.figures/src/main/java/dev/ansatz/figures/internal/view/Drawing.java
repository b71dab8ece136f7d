package dev.ansatz.figures.internal.view;

import dev.ansatz.figures.internal.Hints;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/**
 * A scene to be drawn pixel by pixel.
 *
 * @param scene what to draw
 * @param size the component's size
 * @param scale the screen's pixels to one of the component
 */
record Drawing(Scene scene, Dimension size, double scale) {

  /** Returns whether this is the very same drawing. */
  boolean isSame(Drawing other) {
    return other != null && scene == other.scene && size.equals(other.size) && scale == other.scale;
  }

  BufferedImage draw() {
    int width = (int) Math.max(1, Math.ceil(size.width * scale));
    int height = (int) Math.max(1, Math.ceil(size.height * scale));
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    try {
      Hints.set(g);
      Units units = Units.of(scene.figure(), size);
      g.scale(scale * units.pixels(), scale * units.pixels());
      scene.paint(g, units.points(size));
    } finally {
      g.dispose();
    }
    return image;
  }
}

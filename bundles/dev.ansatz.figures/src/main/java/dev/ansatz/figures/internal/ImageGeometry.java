package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.ImagePanel;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * Where the images of a panel are.
 *
 * @param panel the images
 * @param window the part that is seen
 * @param places each image's place
 */
public record ImageGeometry(
    Rectangle2D area, Rectangle2D plot, ImagePanel panel, Window window, List<Rectangle2D> places)
    implements PanelGeometry {

  /**
   * A pixel.
   *
   * @param image the image's index
   * @param row from 0 at the top
   * @param column from 0 at the left
   */
  public record Pixel(int image, int row, int column) {}

  @Override
  public List<LegendArea> legend() {
    return List.of();
  }

  /** Returns the pixel at a position. */
  public Optional<Pixel> pixel(double x, double y) {
    for (int i = 0; i < places.size() && plot.contains(x, y); i++) {
      Rectangle2D place = places.get(i);
      if (place.contains(x, y)) {
        int rows = panel.images().shape().extent(1);
        int columns = panel.images().shape().extent(2);
        int row = (int) ((y - place.getY()) / place.getHeight() * rows);
        int column = (int) ((x - place.getX()) / place.getWidth() * columns);
        return Optional.of(new Pixel(i, Math.min(rows - 1, row), Math.min(columns - 1, column)));
      }
    }
    return Optional.empty();
  }
}

package dev.ansatz.figures.internal;

import dev.ansatz.figures.PanelState;
import dev.ansatz.figures.Range;
import java.awt.geom.Rectangle2D;

/**
 * The part of a picture that is seen, in shares from 0 left and top to 1.
 *
 * @param x from left to right
 * @param y from top to bottom
 */
public record Window(Range x, Range y) {
  private static final Range ALL = new Range(0, 1);

  static Window of(PanelState state) {
    return new Window(state.x().range().orElse(ALL), state.y().range().orElse(ALL));
  }

  /** Returns whether all of the picture is seen. */
  public boolean isWhole() {
    return x.equals(ALL) && y.equals(ALL);
  }

  /** Returns where the whole picture is if its part fills a place. */
  Rectangle2D whole(Rectangle2D place) {
    if (isWhole()) {
      return place;
    }
    double width = place.getWidth() / (x.high() - x.low());
    double height = place.getHeight() / (y.high() - y.low());
    return new Rectangle2D.Double(
        place.getX() - x.low() * width, place.getY() - y.low() * height, width, height);
  }
}

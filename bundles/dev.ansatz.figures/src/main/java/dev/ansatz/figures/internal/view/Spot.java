package dev.ansatz.figures.internal.view;

import dev.ansatz.figures.internal.LegendArea;
import dev.ansatz.figures.internal.PanelGeometry;
import dev.ansatz.figures.internal.XyGeometry;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/**
 * What is at a position.
 *
 * @param panel the panel's index
 * @param geometry the panel's parts
 * @param part the part
 * @param legend the entry, where the part is one
 */
record Spot(int panel, PanelGeometry geometry, Part part, Optional<LegendArea> legend) {

  /** The parts of panels. */
  enum Part {
    PLOT,
    X_AXIS,
    Y_AXIS,
    LEGEND,
    OTHER
  }

  static Spot of(int panel, PanelGeometry geometry, Point2D at) {
    Optional<LegendArea> entry =
        geometry.legend().stream().filter(area -> area.area().contains(at)).findFirst();
    Part part = entry.isPresent() ? Part.LEGEND : part(geometry, at);
    return new Spot(panel, geometry, part, entry);
  }

  private static Part part(PanelGeometry geometry, Point2D at) {
    Rectangle2D plot = geometry.plot();
    if (plot.contains(at)) {
      return Part.PLOT;
    } else if (!(geometry instanceof XyGeometry)) {
      return Part.OTHER;
    }
    boolean across = at.getX() >= plot.getX() && at.getX() <= plot.getMaxX();
    boolean up = at.getY() >= plot.getY() && at.getY() <= plot.getMaxY();
    if (across && at.getY() > plot.getMaxY()) {
      return Part.X_AXIS;
    }
    return up && at.getX() < plot.getX() ? Part.Y_AXIS : Part.OTHER;
  }

  /** Returns along which axes a zoom here goes. */
  Along along() {
    return part == Part.X_AXIS ? Along.X : part == Part.Y_AXIS ? Along.Y : Along.BOTH;
  }
}

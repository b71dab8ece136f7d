package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.SpacePanel;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Where the parts of a space are.
 *
 * @param panel the space with all its curves
 * @param shown which curves are drawn
 * @param camera where it is seen from
 * @param projection where its points are seen
 */
public record SpaceGeometry(
    Rectangle2D area,
    Rectangle2D plot,
    List<LegendArea> legend,
    SpacePanel panel,
    Visibility shown,
    SpacePanel.Camera camera,
    Projection projection)
    implements PanelGeometry {

  /** Returns where a point is seen, in points; NaN outside the box. */
  public Point2D position(double x, double y, double z) {
    return projection.position(x, y, z);
  }
}

package dev.ansatz.figures.internal;

import java.awt.geom.Point2D;
import java.util.List;

/**
 * Where the values of a space are seen.
 *
 * @param box the box in which they are
 * @param axes the three axes
 */
record Projection(Box box, List<PlotAxis> axes) {
  private static final double TOLERANCE = 1e-6;

  /** Returns where a value stands in the box, from -1 to 1; NaN outside. */
  double along(int axis, double value) {
    PlotAxis plotAxis = axes.get(axis);
    double share =
        (plotAxis.scale().coordinate(value) - plotAxis.low()) / (plotAxis.high() - plotAxis.low());
    return share >= -TOLERANCE && share <= 1 + TOLERANCE ? 2 * share - 1 : Double.NaN;
  }

  Point2D.Double position(double x, double y, double z) {
    return box.point(along(0, x), along(1, y), along(2, z));
  }
}

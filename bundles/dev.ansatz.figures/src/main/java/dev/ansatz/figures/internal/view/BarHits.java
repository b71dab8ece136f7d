package dev.ansatz.figures.internal.view;

import dev.ansatz.api.figure.XySeries;
import dev.ansatz.figures.internal.AxisMap;
import dev.ansatz.figures.internal.XyGeometry;
import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.Optional;

/** Finds the bar in which a position lies. */
record BarHits(XyGeometry plane) {
  private static final double SHARE = 0.8;

  Optional<PointIndex.Hit> at(Point2D at) {
    for (int i = plane.panel().series().size() - 1; i >= 0; i--) {
      if (plane.shown().shows(i) && plane.panel().series().get(i) instanceof XySeries.Bars bars) {
        Optional<PointIndex.Hit> hit = at(i, bars, at);
        if (hit.isPresent()) {
          return hit;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<PointIndex.Hit> at(int series, XySeries.Bars bars, Point2D at) {
    double[] x = positions(plane.x(), bars.x());
    double half = SHARE * plane.x().gap(bars.x()) / 2;
    double foot = foot();
    for (int k = 0; k < x.length; k++) {
      double top = plane.y().position(bars.y()[k]);
      boolean across = Math.abs(at.getX() - x[k]) <= half;
      boolean up = at.getY() >= Math.min(top, foot) && at.getY() <= Math.max(top, foot);
      if (across && up) {
        double seen = Math.max(plane.plot().getY(), Math.min(plane.plot().getMaxY(), top));
        return Optional.of(new PointIndex.Hit(series, k, x[k], seen));
      }
    }
    return Optional.empty();
  }

  private double foot() {
    double zero = plane.y().position(0);
    return Double.isNaN(zero) ? plane.plot().getMaxY() : zero;
  }

  private static double[] positions(AxisMap axis, double... values) {
    return Arrays.stream(values).map(axis::position).toArray();
  }
}

package dev.ansatz.figures.internal.view;

import dev.ansatz.api.figure.SpacePanel;
import dev.ansatz.api.figure.XySeries;
import dev.ansatz.figures.internal.AxisMap;
import dev.ansatz.figures.internal.SpaceGeometry;
import dev.ansatz.figures.internal.XyGeometry;
import java.awt.geom.Point2D;

/** Collects the points of a panel where they are seen. */
final class PlotPoints {
  private PlotPoints() {}

  static PointIndex of(XyGeometry plane) {
    Points points = new Points();
    for (int i = 0; i < plane.panel().series().size(); i++) {
      if (plane.shown().shows(i)) {
        add(points, i, plane, plane.panel().series().get(i));
      }
    }
    return new PointIndex(points, plane.plot());
  }

  private static void add(Points points, int index, XyGeometry plane, XySeries series) {
    double[] x = SeriesValues.x(series);
    if (series instanceof XySeries.Band band) {
      add(points, index, plane, x, band.low());
    }
    if (!(series instanceof XySeries.Labels)) {
      add(points, index, plane, x, SeriesValues.y(series));
    }
  }

  private static void add(Points points, int index, XyGeometry plane, double[] x, double[] y) {
    AxisMap across = plane.x();
    AxisMap up = plane.y();
    for (int k = 0; k < x.length; k++) {
      points.add(index, k, across.position(x[k]), up.position(y[k]));
    }
  }

  static PointIndex of(SpaceGeometry space) {
    Points points = new Points();
    for (int i = 0; i < space.panel().curves().size(); i++) {
      SpacePanel.Curve curve = space.panel().curves().get(i);
      for (int k = 0; space.shown().shows(i) && k < curve.x().length; k++) {
        Point2D at = space.position(curve.x()[k], curve.y()[k], curve.z()[k]);
        points.add(i, k, at.getX(), at.getY());
      }
    }
    return new PointIndex(points, space.plot());
  }
}

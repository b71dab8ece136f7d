package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The points of a plane's curves, which labels should not cover. */
record Obstacles(XyPanel panel, PlotAxis x, PlotAxis y, Rectangle2D data) {

  /** Returns the place that covers the fewest points; the first of several. */
  Rectangle2D freest(List<? extends Rectangle2D> places) {
    Rectangle2D freest = places.get(0);
    long fewest = Long.MAX_VALUE;
    for (Rectangle2D place : places) {
      long covered = covered(place);
      if (covered < fewest) {
        fewest = covered;
        freest = place;
      }
    }
    return freest;
  }

  private long covered(Rectangle2D place) {
    long covered = 0;
    for (XySeries series : panel.series()) {
      if (series instanceof XySeries.Line line) {
        covered += covered(place, line.x(), line.y());
      } else if (series instanceof XySeries.Points points) {
        covered += covered(place, points.x(), points.y());
      } else if (series instanceof XySeries.ErrorBars bars) {
        covered += covered(place, bars.x(), bars.y());
      }
    }
    return covered;
  }

  private long covered(Rectangle2D place, double[] xs, double[] ys) {
    long covered = 0;
    for (int i = 0; i < xs.length; i++) {
      double across = x.share(xs[i]) * data.getWidth() + data.getX();
      double down = (1 - y.share(ys[i])) * data.getHeight() + data.getY();
      covered += place.contains(across, down) ? 1 : 0;
    }
    return covered;
  }
}

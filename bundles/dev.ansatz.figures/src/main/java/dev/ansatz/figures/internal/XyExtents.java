package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.Mark;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import java.util.List;

/**
 * What a plane has to show.
 *
 * @param x the horizontal values
 * @param y the vertical values
 * @param hasOnlyLines whether nothing would be cut at the plot's sides
 */
record XyExtents(Extent x, Extent y, boolean hasOnlyLines) {

  static XyExtents of(XyPanel panel) {
    XyExtents extents =
        new XyExtents(
            new Extent(isLogarithmic(panel.x())),
            new Extent(isLogarithmic(panel.y())),
            panel.series().stream()
                .allMatch(s -> s instanceof XySeries.Line || s instanceof XySeries.Band));
    panel.series().forEach(extents::add);
    return extents;
  }

  /** Returns whether no series has a point that can be shown. */
  boolean isEmpty() {
    return x.isEmpty() || y.isEmpty();
  }

  void addAll(List<Mark> marks) {
    marks.forEach(this::add);
  }

  private static boolean isLogarithmic(ValueAxis axis) {
    return axis.scale() == ValueAxis.Scale.LOGARITHMIC;
  }

  private void add(Mark mark) {
    (mark.direction() == Mark.Direction.X ? x : y).add(mark.at());
  }

  private void add(XySeries series) {
    if (series instanceof XySeries.Line line) {
      add(line.x(), line.y());
    } else if (series instanceof XySeries.Points points) {
      add(points.x(), points.y());
    } else if (series instanceof XySeries.Labels labels) {
      add(labels.x(), labels.y());
    } else if (series instanceof XySeries.ErrorBars bars) {
      add(bars.x(), bars.y(), bars.low(), bars.high());
    } else if (series instanceof XySeries.Band band) {
      add(band.x(), band.low(), band.high());
    } else if (series instanceof XySeries.Bars bars) {
      add(bars.x(), bars.y());
      y.add(0);
      double half = Spacing.smallest(bars.x()) / 2;
      x.add(x.min() - half);
      x.add(x.max() + half);
    }
  }

  private void add(double[] across, double[]... up) {
    x.add(across);
    for (double[] values : up) {
      y.add(values);
    }
  }
}

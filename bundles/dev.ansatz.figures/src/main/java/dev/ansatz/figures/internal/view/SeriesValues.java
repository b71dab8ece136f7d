package dev.ansatz.figures.internal.view;

import dev.ansatz.api.figure.XySeries;
import java.util.List;

/** The arrays of a series. */
final class SeriesValues {
  private SeriesValues() {}

  static double[] x(XySeries series) {
    if (series instanceof XySeries.Line line) {
      return line.x();
    } else if (series instanceof XySeries.Points points) {
      return points.x();
    } else if (series instanceof XySeries.ErrorBars bars) {
      return bars.x();
    } else if (series instanceof XySeries.Band band) {
      return band.x();
    } else if (series instanceof XySeries.Bars bars) {
      return bars.x();
    }
    return ((XySeries.Labels) series).x();
  }

  /** Returns the values by which a point is found: of a band its upper end. */
  static double[] y(XySeries series) {
    return vertical(series).get(0);
  }

  /** Returns all values on the vertical axis; the lower and upper ends of bars come last. */
  static List<double[]> vertical(XySeries series) {
    if (series instanceof XySeries.Line line) {
      return List.of(line.y());
    } else if (series instanceof XySeries.Points points) {
      return List.of(points.y());
    } else if (series instanceof XySeries.ErrorBars bars) {
      return List.of(bars.y(), bars.low(), bars.high());
    } else if (series instanceof XySeries.Band band) {
      return List.of(band.high(), band.low());
    } else if (series instanceof XySeries.Bars bars) {
      return List.of(bars.y());
    }
    return List.of(((XySeries.Labels) series).y());
  }
}

package dev.ansatz.figures.internal.view;

import dev.ansatz.api.figure.SpacePanel;
import dev.ansatz.api.figure.Style;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import dev.ansatz.figures.Pick;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says which point of which series it is, with its values and units. */
final class PointText {
  private PointText() {}

  static Found of(int panel, XyPanel plane, PointIndex.Hit hit) {
    XySeries series = plane.series().get(hit.series());
    List<String> lines = new ArrayList<>();
    if (!series.name().isEmpty()) {
      lines.add(series.name());
    }
    double x = SeriesValues.x(series)[hit.point()];
    double y = SeriesValues.y(series)[hit.point()];
    lines.add(Values.on(plane.x(), "x", x));
    if (series instanceof XySeries.Band band) {
      lines.add(range(plane, band.low()[hit.point()], band.high()[hit.point()]));
    } else {
      lines.add(Values.on(plane.y(), "y", y));
    }
    if (series instanceof XySeries.ErrorBars bars) {
      lines.add(range(plane, bars.low()[hit.point()], bars.high()[hit.point()]));
    }
    Pick pick = new Pick.Point(panel, hit.series(), series.name(), hit.point(), x, y, Double.NaN);
    return found(pick, hit, series.style(), lines);
  }

  private static String range(XyPanel plane, double low, double high) {
    return "from " + Values.of(plane.y(), low) + " to " + Values.of(plane.y(), high);
  }

  static Found of(int panel, SpacePanel space, PointIndex.Hit hit) {
    SpacePanel.Curve curve = space.curves().get(hit.series());
    double x = curve.x()[hit.point()];
    double y = curve.y()[hit.point()];
    double z = curve.z()[hit.point()];
    List<String> lines = new ArrayList<>();
    if (!curve.name().isEmpty()) {
      lines.add(curve.name());
    }
    lines.add(Values.on(space.x(), "x", x));
    lines.add(Values.on(space.y(), "y", y));
    lines.add(Values.on(space.z(), "z", z));
    Pick pick = new Pick.Point(panel, hit.series(), curve.name(), hit.point(), x, y, z);
    return found(pick, hit, curve.style(), lines);
  }

  private static Found found(Pick pick, PointIndex.Hit hit, Style style, List<String> lines) {
    return new Found(
        Optional.of(pick), new Point2D.Double(hit.x(), hit.y()), Optional.of(style), lines);
  }
}

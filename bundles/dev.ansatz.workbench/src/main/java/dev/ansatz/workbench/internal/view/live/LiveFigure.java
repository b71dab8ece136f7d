package dev.ansatz.workbench.internal.view.live;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.Panel;
import dev.ansatz.api.figure.Style;
import dev.ansatz.api.figure.Style.Stroke;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import dev.ansatz.workbench.internal.job.LiveCurve;
import java.util.ArrayList;
import java.util.List;

/** Makes a figure of live readings. */
final class LiveFigure {
  private static final double DECADES = 100;
  private static final double FAINT = 0.4;
  private static final double STRONG = 1.6;

  private LiveFigure() {}

  /**
   * Makes a figure with a panel for each group of readings. An axis is logarithmic where all values
   * are positive and span more than two decades.
   */
  static Figure of(List<LiveCurve> curves, Smoothing smoothing, int columns) {
    List<Panel> panels = new ArrayList<>();
    for (List<LiveCurve> group : CurveGroups.of(curves)) {
      panels.add(panel(group, smoothing));
    }
    return new Figure("live-curves", "", "", Math.max(1, Math.min(columns, panels.size())), panels);
  }

  private static XyPanel panel(List<LiveCurve> group, Smoothing smoothing) {
    List<XySeries> series = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      LiveCurve curve = group.get(i);
      double[] steps = curve.steps();
      double[] values = curve.values();
      if (smoothing.isOn()) {
        series.add(new XySeries.Line("", steps, values, new Style(i, Stroke.SOLID, FAINT)));
        values = smoothing.smooth(values);
      }
      series.add(
          new XySeries.Line(curve.name(), steps, values, new Style(i, Stroke.SOLID, STRONG)));
    }
    String label = CurveGroups.quantity(group.get(0).name());
    String unit = group.get(0).unit();
    ValueAxis y =
        isWide(group) ? ValueAxis.logarithmic(label, unit) : ValueAxis.linear(label, unit);
    return new XyPanel("", ValueAxis.linear("step", ""), y, series, List.of());
  }

  /** Returns whether all values are positive and span more than two decades. */
  static boolean isWide(List<LiveCurve> group) {
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (LiveCurve curve : group) {
      for (double value : curve.values()) {
        if (Double.isFinite(value)) {
          least = Math.min(least, value);
          most = Math.max(most, value);
        }
      }
    }
    return least > 0 && most > DECADES * least;
  }
}

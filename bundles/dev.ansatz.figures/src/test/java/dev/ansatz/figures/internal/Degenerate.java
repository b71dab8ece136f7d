package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.SpacePanel;
import dev.ansatz.api.figure.Style;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import java.util.List;

/** Figures that nobody wants and everybody makes. */
final class Degenerate {
  private static final double NAN = Double.NaN;

  private Degenerate() {}

  static XyPanel lines(String title, ValueAxis y, double... values) {
    double[] x = Samples.range(values.length, 1);
    return Samples.plane(title, Samples.time(), y, Samples.line("values", x, values, 0));
  }

  static Figure values() {
    ValueAxis y = ValueAxis.linear("signal", "V");
    return Samples.figure(
        "values",
        3,
        lines("empty", y),
        lines("one point", y, 3),
        lines("all NaN", y, NAN, NAN, NAN),
        lines("all equal", y, 5, 5, 5, 5),
        lines("all zero", y, 0, 0, 0),
        lines("huge", y, 1e300, -1e300, 5e299),
        lines("largest", y, Double.MAX_VALUE, -Double.MAX_VALUE, 0),
        lines("tiny", y, 1e-300, 3e-300, 2e-300),
        lines("smallest", y, Double.MIN_VALUE, 2 * Double.MIN_VALUE, 0),
        lines("infinite", y, 1, Double.POSITIVE_INFINITY, 2, Double.NEGATIVE_INFINITY, 3),
        lines("lonely points", y, 1, NAN, 2, NAN, 3),
        lines("offset", y, 1e9, 1e9 + 1, 1e9 + 2));
  }

  static Figure logarithms() {
    ValueAxis y = ValueAxis.logarithmic("error", "sd");
    return Samples.figure(
        "logarithms",
        3,
        lines("empty", y),
        lines("not positive", y, 0, -1, -2),
        lines("some not positive", y, 1, 0, 10, -5, 100),
        lines("all equal", y, 7, 7, 7),
        lines("from tiny to huge", y, 1e-300, 1, 1e300),
        lines("ends the wrong way round", y.between(100, 1), 1, 10, 100),
        lines("ends equal", y.between(10, 10), 1, 10, 100),
        lines("end not positive", y.between(-1, 10), 1, 10, 100),
        lines("end NaN", ValueAxis.linear("error", "").between(NAN, 10), 1, 10, 100));
  }

  static Figure names() {
    String longName = "a name that goes on and on, and on, ".repeat(8).strip();
    double[] x = {0, 1, 2};
    return new Figure(
        "names",
        longName,
        longName,
        2,
        List.of(
            Samples.plane(
                longName,
                ValueAxis.linear(longName, longName),
                ValueAxis.linear(longName, longName),
                Samples.line(longName, x, x, 0),
                Samples.line("<&\"'> \u0000 \uD800 z", x, new double[] {2, 1, 0}, 1)),
            new SpacePanel(
                longName,
                ValueAxis.linear(longName, ""),
                ValueAxis.linear(longName, ""),
                ValueAxis.linear(longName, ""),
                List.of(new SpacePanel.Curve(longName, x, x, x, Style.line(0))),
                SpacePanel.Camera.DEFAULT)));
  }

  static SpacePanel space(String title, double azimuth, double elevation, double... values) {
    return new SpacePanel(
        title,
        ValueAxis.linear("x", "mm"),
        ValueAxis.linear("y", "mm"),
        ValueAxis.linear("z", "mm"),
        List.of(new SpacePanel.Curve("path", values, values, values, Style.line(0))),
        new SpacePanel.Camera(azimuth, elevation));
  }

  static Figure spaces() {
    return Samples.figure(
        "spaces",
        3,
        space("empty", -60, 20),
        space("one point", -60, 20, 4),
        space("all NaN", 30, 40, NAN, NAN),
        space("all equal", 120, 20, 2, 2, 2),
        space("huge", 210, 60, -1e300, 1e300),
        space("tiny", 300, -30, 1e-300, 2e-300),
        space("from above", -90, 90, 1, 2, 4),
        space("from the side", 0, 0, 1, 2, 4),
        space("from below", 45, -90, 1, 2, 4));
  }

  static Figure series() {
    double[] x = {1, 2, 3, 4};
    double[] y = {1, NAN, 100, -5};
    double[] low = {0.5, NAN, -10, NAN};
    double[] high = {2, 3, 1000, NAN};
    ValueAxis across = ValueAxis.linear("x", "");
    ValueAxis log = ValueAxis.logarithmic("y", "");
    XySeries bars = new XySeries.ErrorBars("bars", x, y, low, high, Style.points(0));
    XySeries band = new XySeries.Band("band", x, low, high, Style.line(1));
    XySeries columns = new XySeries.Bars("columns", x, y, Style.line(2));
    double[] none = {};
    return Samples.figure(
        "series",
        3,
        Samples.plane("error bars, log", across, log, bars),
        Samples.plane("band, log", across, log, band),
        Samples.plane("bars, log", across, log, columns),
        Samples.plane(
            "all empty",
            across,
            log,
            new XySeries.ErrorBars("bars", none, none, none, none, Style.points(0)),
            new XySeries.Band("band", none, none, none, Style.line(1)),
            new XySeries.Bars("columns", none, none, Style.line(2)),
            new XySeries.Points("points", none, none, Style.points(3))),
        Samples.plane(
            "one bar",
            across,
            across,
            new XySeries.Bars("bar", new double[] {3}, new double[] {7}, Style.line(2))),
        Samples.plane("no series", across, across));
  }

  static List<Figure> all() {
    return List.of(
        values(),
        logarithms(),
        names(),
        spaces(),
        series(),
        new Figure("no-panels", "", "", 1, List.of()),
        Cells.strangeCells(),
        Samples.figure("no-images", 1, Samples.images("none", 0, 3, true)));
  }
}

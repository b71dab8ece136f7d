package dev.ansatz.workbench.internal.view.explore.trajectory;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.Mark;
import dev.ansatz.api.figure.Panel;
import dev.ansatz.api.figure.SpacePanel;
import dev.ansatz.api.figure.SpacePanel.Curve;
import dev.ansatz.api.figure.Style;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Draws a forecast beside the truth: where it goes, and when it leaves. The colours are those of
 * the plane's legend throughout.
 */
final class OrbitFigures {
  /** The names of the series that can be clicked on. */
  static final String SERIES = "series";

  static final String TRUTH = "truth";
  static final String MODEL = "model";
  static final String START = "start";

  private static final int MOST_ROWS = 4000;
  private static final Style SERIES_STYLE = new Style(6, Style.Stroke.SOLID, 0.4);
  private static final Style START_STYLE = new Style(2, Style.Stroke.SOLID, 9);
  private static final Style THRESHOLD_STYLE = Style.dashed(6);

  private final Orbit orbit;
  private final Flight flight;

  OrbitFigures(Orbit orbit, Flight flight) {
    this.orbit = orbit;
    this.flight = flight;
  }

  /** Returns the first row of the grey series: not all are drawn where they are many. */
  int firstRow() {
    int from = flight.launch().start() - MOST_ROWS / 2;
    return Math.max(0, Math.min(from, orbit.rows() - MOST_ROWS));
  }

  private int lastRow() {
    return Math.min(orbit.rows(), firstRow() + MOST_ROWS);
  }

  private double[] series(int component) {
    return column(lastRow() - firstRow(), k -> orbit.value(firstRow() + k, component));
  }

  private double[] truth(int component) {
    int start = flight.launch().start();
    return column(flight.errors().length + 1, k -> orbit.value(start + k, component));
  }

  private double[] forecast(int component) {
    double begin = flight.launch().state(orbit)[component];
    return column(
        flight.launch().steps() + 1, k -> k == 0 ? begin : flight.value(k - 1, component));
  }

  private double[] start(int component) {
    return new double[] {flight.launch().state(orbit)[component]};
  }

  /** A line of no length is a dot. */
  private static double[] twice(double... value) {
    return new double[] {value[0], value[0]};
  }

  private static double[] column(int length, IntToDoubleFunction value) {
    return IntStream.range(0, length).mapToDouble(value).toArray();
  }

  private ValueAxis axis(int component) {
    double[] range = orbit.range(component);
    return ValueAxis.linear(orbit.name(component), orbit.field().unit())
        .between(range[0], range[1]);
  }

  /** Returns the plane of two components. */
  Figure plane(int x, int y) {
    List<XySeries> all =
        List.of(
            new XySeries.Line(SERIES, series(x), series(y), SERIES_STYLE),
            new XySeries.Line(TRUTH, truth(x), truth(y), Style.line(0)),
            new XySeries.Line(MODEL, forecast(x), forecast(y), Style.line(1)),
            new XySeries.Points(START, start(x), start(y), START_STYLE));
    return Figure.of("plane", "", "", new XyPanel("", axis(x), axis(y), all, List.of()));
  }

  /** Returns the space of three components. */
  Figure space(int x, int y, int z) {
    List<Curve> all =
        List.of(
            new Curve(SERIES, series(x), series(y), series(z), SERIES_STYLE),
            new Curve(TRUTH, truth(x), truth(y), truth(z), Style.line(0)),
            new Curve(MODEL, forecast(x), forecast(y), forecast(z), Style.line(1)),
            new Curve("", twice(start(x)), twice(start(y)), twice(start(z)), START_STYLE));
    return Figure.of(
        "space",
        "",
        "",
        new SpacePanel("", axis(x), axis(y), axis(z), all, SpacePanel.Camera.DEFAULT));
  }

  /** Returns the components over time, and the error below them. */
  Figure times(List<Integer> components) {
    List<Panel> panels = new ArrayList<>();
    components.forEach(component -> panels.add(over(component)));
    panels.add(errors());
    return new Figure("times", "", "", 1, panels);
  }

  private int before() {
    return Math.min(flight.launch().start(), Math.max(1, flight.launch().steps() / 4));
  }

  private double time(int row) {
    return row * orbit.step();
  }

  private ValueAxis time(String label, String unit) {
    int start = flight.launch().start();
    return ValueAxis.linear(label, unit)
        .between(time(start - before()), time(start + flight.launch().steps()));
  }

  private XyPanel over(int component) {
    int start = flight.launch().start();
    int first = start - before();
    int truths = before() + flight.errors().length + 1;
    double[] trueTimes = column(truths, k -> time(first + k));
    double[] truth = column(truths, k -> orbit.value(first + k, component));
    double[] times = column(flight.launch().steps() + 1, k -> time(start + k));
    List<XySeries> all =
        List.of(
            new XySeries.Line("", trueTimes, truth, Style.line(0)),
            new XySeries.Line("", times, forecast(component), Style.line(1)),
            new XySeries.Points("", new double[] {time(start)}, start(component), START_STYLE));
    return new XyPanel("", time("", ""), axis(component), all, marks(false));
  }

  private XyPanel errors() {
    int start = flight.launch().start();
    double[] times = column(flight.errors().length, k -> time(start + 1 + k));
    XySeries line = new XySeries.Line("", times, flight.errors(), Style.line(1));
    ValueAxis axis = ValueAxis.logarithmic("error", "sd");
    return new XyPanel("", time("time", orbit.unit()), axis, List.of(line), marks(true));
  }

  private List<Mark> marks(boolean threshold) {
    List<Mark> marks = new ArrayList<>();
    if (!flight.isCut()) {
      double at = time(flight.launch().start() + flight.valid());
      String label = threshold ? "valid until here" : "";
      marks.add(new Mark(Mark.Direction.X, at, label, Style.dashed(3)));
    }
    if (threshold) {
      marks.add(new Mark(Mark.Direction.Y, Flight.THRESHOLD, "threshold", THRESHOLD_STYLE));
    }
    return marks;
  }
}

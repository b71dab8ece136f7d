package dev.ansatz.views.internal;

import dev.ansatz.api.figure.Mark;
import dev.ansatz.api.figure.Panel;
import dev.ansatz.api.figure.Style;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import dev.ansatz.api.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The panels of a forecast: one for each component in the data's unit of time, then the error, in
 * Lyapunov times where these are known.
 */
record ForecastPanels(Series series, FreeRun run, ForecastError error, ForecastSettings settings) {
  private static final int TRUE = 6;
  private static final int FORECAST = 1;
  private static final int ERROR = 0;
  private static final int MARK = 3;
  private static final double ROOM = 0.15;

  List<Panel> all() {
    List<Panel> panels = new ArrayList<>();
    for (int j = 0; j < Math.min(series.components(), settings.components()); j++) {
      panels.add(component(j));
    }
    panels.add(errors());
    return panels;
  }

  /** Returns how long the forecast was good, in words. */
  String verdict() {
    double threshold = settings.threshold();
    return hasDiverged()
        ? "its error exceeds %s sd after %s".formatted(Words.exact(threshold), validTime())
        : "its error stays below %s sd for all of %s"
            .formatted(Words.exact(threshold), validTime());
  }

  private boolean hasDiverged() {
    return validRows() < error.rmse().length;
  }

  private int validRows() {
    return error.validRows(settings.threshold());
  }

  private String validTime() {
    double time = validRows() * series.step();
    String inUnit = Words.withUnit(Words.rounded(time), series.timeUnit());
    return series.exponent().isPresent()
        ? "%s = %s Lyapunov times"
            .formatted(inUnit, Words.rounded(time * series.exponent().getAsDouble()))
        : inUnit;
  }

  private XyPanel component(int j) {
    double[] time = times(1);
    double[] truth = Series.column(run.truth(), j);
    double[] forecast = Series.column(run.forecast(), j);
    XySeries original =
        new XySeries.Line(
            j == 0 ? "true" : "", time, truth, new Style(TRUE, Style.Stroke.SOLID, 1.6));
    XySeries predicted =
        new XySeries.Line(j == 0 ? "forecast" : "", time, forecast, Style.line(FORECAST));
    return new XyPanel(
        "",
        timeAxis(),
        around(series.axis(j), truth),
        List.of(original, predicted),
        divergence(j == 0 ? "diverges after " + validTime() : "", 1));
  }

  private static ValueAxis around(ValueAxis axis, double[] values) {
    double min = Arrays.stream(values).min().orElse(0);
    double max = Arrays.stream(values).max().orElse(1);
    double room = ROOM * (max - min);
    return axis.between(min - room, max + room);
  }

  private XyPanel errors() {
    double perUnit = series.exponent().orElse(1);
    List<Mark> marks = new ArrayList<>(divergence("", perUnit));
    marks.add(
        new Mark(
            Mark.Direction.Y,
            settings.threshold(),
            "threshold %s sd".formatted(Words.exact(settings.threshold())),
            Style.dashed(TRUE)));
    ValueAxis time =
        series.exponent().isPresent()
            ? ValueAxis.linear("time since the forecast began", "Lyapunov times")
                .between(0, end() * perUnit)
            : timeAxis();
    return new XyPanel(
        "",
        time,
        ValueAxis.logarithmic("RMSE", "sd"),
        List.of(new XySeries.Line("", times(perUnit), error.rmse(), Style.line(ERROR))),
        marks);
  }

  private List<Mark> divergence(String label, double perUnit) {
    double at = validRows() * series.step() * perUnit;
    return hasDiverged()
        ? List.of(new Mark(Mark.Direction.X, at, label, Style.dashed(MARK)))
        : List.of();
  }

  private ValueAxis timeAxis() {
    return ValueAxis.linear("time since the forecast began", series.timeUnit()).between(0, end());
  }

  private double end() {
    Tensor truth = run.truth();
    return truth.rowCount() * series.step();
  }

  private double[] times(double perUnit) {
    return IntStream.rangeClosed(1, run.truth().rowCount())
        .mapToDouble(row -> row * series.step() * perUnit)
        .toArray();
  }
}

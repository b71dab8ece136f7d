package dev.ansatz.views.internal;

import dev.ansatz.api.figure.Panel;
import dev.ansatz.api.figure.SpacePanel;
import dev.ansatz.api.figure.Style;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import dev.ansatz.api.tensor.Tensor;
import java.util.Arrays;
import java.util.List;

/** Axes on which trajectories of one system can be compared: as many as it has components. */
sealed interface PhaseSpace {

  /** Plots a trajectory, [time × component]. */
  Panel panel(String title, Tensor rows, int colour);

  /** Chooses axes that fit a trajectory with a little room. */
  static PhaseSpace of(Series series, Tensor rows, AttractorSettings settings) {
    if (series.components() == 1) {
      double[] values = Series.column(rows, 0);
      return delayed(series, values, settings.delay().orElse(Delay.of(values)));
    } else if (series.components() == 2) {
      return new Plane(axis(series, rows, 0), axis(series, rows, 1));
    }
    return new Space(
        axis(series, rows, 0),
        axis(series, rows, 1),
        axis(series, rows, 2),
        new SpacePanel.Camera(settings.azimuth(), settings.elevation()));
  }

  private static ValueAxis axis(Series series, Tensor rows, int component) {
    return fitted(series.axis(component), Series.column(rows, component));
  }

  private static ValueAxis fitted(ValueAxis axis, double[] values) {
    double min = Arrays.stream(values).min().orElse(0);
    double max = Arrays.stream(values).max().orElse(1);
    double room = 0.05 * (max - min);
    return axis.between(min - room, max + room);
  }

  private static Delayed delayed(Series series, double[] values, int delay) {
    String name = series.name(0);
    String later = Words.withUnit(Words.brief(delay * series.step()), series.timeUnit());
    String unit = series.field().unit();
    return new Delayed(
        fitted(ValueAxis.linear(name + " at t", unit), values),
        fitted(ValueAxis.linear(name + " at t + " + later, unit), values),
        delay);
  }

  private static XyPanel plane(
      String title, ValueAxis x, ValueAxis y, double[] across, double[] up, int colour) {
    return new XyPanel(
        title, x, y, List.of(new XySeries.Line("", across, up, thin(colour))), List.of());
  }

  private static Style thin(int colour) {
    return new Style(colour, Style.Stroke.SOLID, 0.6);
  }

  /** The first three components. */
  record Space(ValueAxis x, ValueAxis y, ValueAxis z, SpacePanel.Camera camera)
      implements PhaseSpace {

    @Override
    public Panel panel(String title, Tensor rows, int colour) {
      SpacePanel.Curve curve =
          new SpacePanel.Curve(
              "",
              Series.column(rows, 0),
              Series.column(rows, 1),
              Series.column(rows, 2),
              thin(colour));
      return new SpacePanel(title, x, y, z, List.of(curve), camera);
    }
  }

  /** Both components. */
  record Plane(ValueAxis x, ValueAxis y) implements PhaseSpace {

    @Override
    public Panel panel(String title, Tensor rows, int colour) {
      return plane(title, x, y, Series.column(rows, 0), Series.column(rows, 1), colour);
    }
  }

  /** The one component against itself, so many rows later. */
  record Delayed(ValueAxis x, ValueAxis y, int delay) implements PhaseSpace {

    @Override
    public Panel panel(String title, Tensor rows, int colour) {
      double[] values = Series.column(rows, 0);
      int n = Math.max(0, values.length - delay);
      double[] now = Arrays.copyOf(values, n);
      double[] later = Arrays.copyOfRange(values, values.length - n, values.length);
      return plane(title, x, y, now, later, colour);
    }
  }
}

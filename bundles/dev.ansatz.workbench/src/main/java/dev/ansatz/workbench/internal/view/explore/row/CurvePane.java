package dev.ansatz.workbench.internal.view.explore.row;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.Style;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import dev.ansatz.figures.FigureView;
import dev.ansatz.workbench.internal.ui.Theme;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;

/** Shows a row that is a short series: a line for each channel. */
final class CurvePane extends JPanel {
  private static final long serialVersionUID = 1;
  private static final int WIDTH = 240;
  private static final int HEIGHT = 180;

  private final FigureView view = new FigureView();

  CurvePane() {
    super(new BorderLayout());
    view.setPreferredSize(new Dimension(WIDTH, HEIGHT));
    view.setTheme(Theme.current().figures());
    add(view);
  }

  void show(RowLook look, double[] row) {
    view.setFigure(figure(look, row));
  }

  void themeChanged() {
    view.setTheme(Theme.current().figures());
  }

  static Figure figure(RowLook look, double[] row) {
    int steps = look.shape().extent(0);
    int channels = row.length / Math.max(1, steps);
    Axis time = look.field().axes().get(1);
    double step = time.step() > 0 ? time.step() : 1;
    double[] times = new double[steps];
    for (int t = 0; t < steps; t++) {
      times[t] = t * step;
    }
    List<XySeries> lines = new ArrayList<>();
    for (int c = 0; c < channels; c++) {
      lines.add(new XySeries.Line(name(look, c), times, channel(row, c, channels), Style.line(c)));
    }
    ValueAxis across = ValueAxis.linear("time", time.step() > 0 ? time.unit() : "steps");
    ValueAxis up = ValueAxis.linear("value", look.field().unit());
    return Figure.of("row", "", "", new XyPanel("", across, up, lines, List.of()));
  }

  private static double[] channel(double[] row, int channel, int channels) {
    double[] values = new double[row.length / channels];
    for (int t = 0; t < values.length; t++) {
      values[t] = row[t * channels + channel];
    }
    return values;
  }

  private static String name(RowLook look, int channel) {
    List<Axis> axes = look.field().axes();
    List<String> labels = axes.get(axes.size() - 1).labels();
    boolean named = axes.size() > 2 && channel < labels.size();
    return named ? labels.get(channel) : "channel " + (channel + 1);
  }
}

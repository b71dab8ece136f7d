package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.Panel;
import dev.ansatz.api.figure.Style;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import dev.ansatz.runtime.store.internal.Curve;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** The figure of a training's live readings. */
final class LearningCurve {
  private static final int MOST_PANELS = 6;
  private static final int MOST_POINTS = 1_000;
  private static final double DECADES_FOR_LOGARITHM = 100;

  private LearningCurve() {}

  /** Returns the figure, one panel for each reading; none where there are no curves to see. */
  static Optional<Figure> of(List<Curve> curves) {
    List<Panel> panels =
        curves.stream()
            .filter(curve -> curve.size() > 1)
            .limit(MOST_PANELS)
            .map(LearningCurve::panel)
            .toList();
    return panels.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Figure(
                "learning-curve",
                "Learning curve",
                "The live readings on the training part, step by step.",
                Math.min(2, panels.size()),
                panels));
  }

  private static Panel panel(Curve curve) {
    int stride = (curve.size() + MOST_POINTS - 1) / MOST_POINTS;
    int points = 1 + (curve.size() - 1 + stride - 1) / stride;
    double[] x = new double[points];
    double[] y = new double[points];
    for (int i = 0; i < points; i++) {
      int index = Math.min(i * stride, curve.size() - 1);
      x[i] = curve.step(index);
      y[i] = curve.value(index);
    }
    return new XyPanel(
        "",
        ValueAxis.linear("step", ""),
        axis(curve, y),
        List.of(new XySeries.Line("", x, y, Style.line(0))),
        List.of());
  }

  private static ValueAxis axis(Curve curve, double[] values) {
    double least = DoubleStream.of(values).min().orElse(0);
    double most = DoubleStream.of(values).max().orElse(0);
    return least > 0 && most / least >= DECADES_FOR_LOGARITHM
        ? ValueAxis.logarithmic(curve.name(), curve.unit())
        : ValueAxis.linear(curve.name(), curve.unit());
  }
}

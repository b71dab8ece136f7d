package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.figure.Style;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import dev.ansatz.runtime.store.internal.Curve;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * One reading over the steps. Many values are drawn twice: faintly as they are, and their means.
 *
 * @param training the reading on the training part
 * @param validation the same on the validation part
 */
record LearningPanel(Curve training, Optional<Curve> validation) {
  /** Over how many stretches of steps means are taken at most. */
  static final int MOST_MEANS = 100;

  private static final int MOST_POINTS = 1_000;
  private static final double SPAN_FOR_LOGARITHM = 100;
  private static final int GREY = 6;

  XyPanel draw() {
    List<XySeries> series = new ArrayList<>();
    String name = validation.isPresent() ? "training" : "";
    if (training.size() > 2 * MOST_MEANS) {
      series.add(every("", training, new Style(GREY, Style.Stroke.SOLID, 0.4)));
      series.add(means(name, training));
    } else {
      series.add(every(name, training, Style.line(0)));
    }
    validation.ifPresent(curve -> series.add(every("validation", curve, Style.line(1))));
    return new XyPanel("", ValueAxis.linear("step", ""), axis(), series, List.of());
  }

  private static XySeries every(String name, Curve curve, Style style) {
    int stride = (curve.size() + MOST_POINTS - 1) / MOST_POINTS;
    int points = 1 + (curve.size() - 1 + stride - 1) / stride;
    double[] x = new double[points];
    double[] y = new double[points];
    for (int i = 0; i < points; i++) {
      int index = Math.min(i * stride, curve.size() - 1);
      x[i] = curve.step(index);
      y[i] = curve.value(index);
    }
    return new XySeries.Line(name, x, y, style);
  }

  private static XySeries means(String name, Curve curve) {
    double[] x = new double[MOST_MEANS];
    double[] y = new double[MOST_MEANS];
    for (int i = 0; i < MOST_MEANS; i++) {
      int from = (int) ((long) i * curve.size() / MOST_MEANS);
      int to = (int) ((i + 1L) * curve.size() / MOST_MEANS);
      for (int j = from; j < to; j++) {
        x[i] += (double) curve.step(j) / (to - from);
        y[i] += curve.value(j) / (to - from);
      }
    }
    return new XySeries.Line(name, x, y, new Style(0, Style.Stroke.SOLID, 1.6));
  }

  /** Logarithmic for what falls over decades and ends low, as errors do. */
  private ValueAxis axis() {
    double[] values = values(training);
    double least = DoubleStream.of(values).min().orElse(0);
    double most = DoubleStream.of(values).max().orElse(0);
    boolean falls = values[values.length - 1] < Math.sqrt(least * most);
    return least > 0 && most / least >= SPAN_FOR_LOGARITHM && falls
        ? ValueAxis.logarithmic(training.name(), training.unit())
        : ValueAxis.linear(training.name(), training.unit());
  }

  private static double[] values(Curve curve) {
    double[] values = new double[curve.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = curve.value(i);
    }
    return values;
  }
}

package dev.ansatz.workbench.internal.stats;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.Style;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import java.util.List;

/** Figures of what numbers are like. */
public final class Plots {
  private static final ValueAxis COUNT = ValueAxis.linear("count", "");

  private Plots() {}

  /** Returns the histogram of numbers as a figure. */
  public static Figure histogram(String label, String unit, Histogram histogram) {
    ValueAxis axis = ValueAxis.linear(label, unit);
    return bars("histogram", axis, histogram.middles(), histogram.heights());
  }

  /** Returns how many there are of each name as a figure. */
  public static Figure counts(String label, List<String> names, int[] counts) {
    double[] places = new double[names.size()];
    double[] heights = new double[names.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = i;
      heights[i] = counts[i];
    }
    return bars("counts", ValueAxis.named(label, names), places, heights);
  }

  private static Figure bars(String id, ValueAxis axis, double[] places, double[] heights) {
    XySeries bars = new XySeries.Bars("", places, heights, Style.line(0));
    return Figure.of(id, "", "", new XyPanel("", axis, COUNT, List.of(bars), List.of()));
  }
}

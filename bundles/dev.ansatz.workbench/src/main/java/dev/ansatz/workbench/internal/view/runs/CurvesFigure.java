package dev.ansatz.workbench.internal.view.runs;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.Style;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import dev.ansatz.runtime.compare.Comparison;
import dev.ansatz.runtime.compare.Comparison.Group;
import dev.ansatz.runtime.store.RunCurve;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes a figure of one metric of several runs: a colour for each group. */
final class CurvesFigure {
  private static final double DECADES = 100;

  private CurvesFigure() {}

  static Figure of(String key, Comparison comparison, List<RunCurve> curves) {
    List<Group> groups = comparison.groups();
    List<String> names = GroupNames.of(comparison);
    List<XySeries> series = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      Style style = Style.line(i);
      String name = names.get(i);
      curves.stream()
          .filter(curve -> group.runs().stream().anyMatch(run -> run.id().equals(curve.run())))
          .map(curve -> line(name, curve, style))
          .forEach(series::add);
    }
    String unit = curves.isEmpty() ? "" : curves.get(0).unit();
    ValueAxis y = isWide(curves) ? ValueAxis.logarithmic(key, unit) : ValueAxis.linear(key, unit);
    return Figure.of(
        "curves-" + key,
        "",
        "",
        new XyPanel("", ValueAxis.linear("step", ""), y, series, List.of()));
  }

  private static XySeries line(String name, RunCurve curve, Style style) {
    double[] steps = Arrays.stream(curve.steps()).asDoubleStream().toArray();
    return new XySeries.Line(name, steps, curve.values(), style);
  }

  private static boolean isWide(List<RunCurve> curves) {
    double[] finite =
        curves.stream()
            .flatMapToDouble(curve -> Arrays.stream(curve.values()))
            .filter(Double::isFinite)
            .toArray();
    double least = Arrays.stream(finite).min().orElse(0);
    double most = Arrays.stream(finite).max().orElse(0);
    return least > 0 && most > DECADES * least;
  }
}

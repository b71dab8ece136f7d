package dev.ansatz.views.internal;

import dev.ansatz.api.figure.Panel;
import dev.ansatz.api.figure.Style;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The panels of a score study: linear axes on the left, logarithmic on the right. */
final class ScorePanels {
  private static final int GREY = 6;
  private static final double TRIAL_SIZE = 2.6;
  private static final double MEAN_SIZE = 4.5;

  private final ScoreStudy study;
  private final Positions positions;
  private final List<XySeries> series = new ArrayList<>();

  private ScorePanels(ScoreStudy study) {
    this.study = study;
    this.positions =
        Positions.of(
            study.groups().values().stream()
                .flatMap(List::stream)
                .map(ScoreStudy.ScorePoint::value)
                .toList());
  }

  static List<Panel> of(ScoreStudy study) {
    ScorePanels panels = new ScorePanels(study);
    List<Map.Entry<String, List<ScoreStudy.ScorePoint>>> groups =
        List.copyOf(study.groups().entrySet());
    for (int i = 0; i < groups.size(); i++) {
      int colour = i < GREY ? i : i + 1;
      panels.addGroup(groups.get(i).getKey(), groups.get(i).getValue(), colour);
    }
    return List.of(panels.linear(), panels.logarithmic());
  }

  private XyPanel linear() {
    return new XyPanel(
        "Linear axes",
        positions.linearAxis(study.setting()),
        ValueAxis.linear(study.key(), study.unit()),
        series,
        List.of());
  }

  private XyPanel logarithmic() {
    return new XyPanel(
        "Logarithmic axes",
        positions.logarithmicAxis(study.setting()),
        ValueAxis.logarithmic(study.key(), study.unit()),
        series,
        List.of());
  }

  private void addGroup(String name, List<ScoreStudy.ScorePoint> points, int colour) {
    List<ScoreStudy.ScorePoint> seen =
        points.stream()
            .filter(point -> point.scores().length > 0)
            .sorted((a, b) -> Double.compare(positions.at(a.value()), positions.at(b.value())))
            .toList();
    series.add(trials(seen));
    double[] x = seen.stream().mapToDouble(point -> positions.at(point.value())).toArray();
    double[] mean = seen.stream().mapToDouble(p -> Statistics.mean(p.scores())).toArray();
    double[] sd = seen.stream().mapToDouble(p -> Statistics.deviation(p.scores(), 1)).toArray();
    series.add(new XySeries.Line(name, x, mean, Style.line(colour)));
    series.add(
        new XySeries.ErrorBars(
            name,
            x,
            mean,
            combined(mean, sd, -1),
            combined(mean, sd, 1),
            new Style(colour, Style.Stroke.SOLID, MEAN_SIZE)));
  }

  private XySeries trials(List<ScoreStudy.ScorePoint> points) {
    double[] x =
        points.stream()
            .flatMapToDouble(p -> Arrays.stream(p.scores()).map(score -> positions.at(p.value())))
            .toArray();
    double[] y = points.stream().flatMapToDouble(p -> Arrays.stream(p.scores())).toArray();
    return new XySeries.Points("", x, y, new Style(GREY, Style.Stroke.SOLID, TRIAL_SIZE));
  }

  private static double[] combined(double[] mean, double[] sd, int sign) {
    return IntStream.range(0, mean.length).mapToDouble(i -> mean[i] + sign * sd[i]).toArray();
  }
}

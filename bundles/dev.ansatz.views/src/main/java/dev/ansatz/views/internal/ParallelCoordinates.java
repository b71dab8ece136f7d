package dev.ansatz.views.internal;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.Style;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Source;
import dev.ansatz.api.view.Study;
import dev.ansatz.api.view.StudyRequest;
import dev.ansatz.api.view.StudyVisualizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Component;

/** Shows every point of a study as a line through its settings and its score. */
@Component(
    service = StudyVisualizer.class,
    property = {
      Descriptor.ID + "=parallel-coordinates",
      Descriptor.TITLE + "=Parallel coordinates"
    })
public final class ParallelCoordinates implements StudyVisualizer<StudyScoreSettings> {
  private static final int FEWEST_POINTS = 5;
  private static final double ROOM = 0.06;
  private static final double LINE = 0.07;
  private static final Style TICKS = new Style(6, Style.Stroke.SOLID, 1);

  @Override
  public Descriptor<StudyScoreSettings> descriptor() {
    return new Descriptor<>(
        "parallel-coordinates",
        "Parallel coordinates",
        "Every point of a sweep as a line through its settings to its score: which values the"
            + " good points have in common.",
        StudyScoreSettings.defaults(),
        List.of(
            Source.of("Inselberg, The plane with parallel coordinates, Visual Computer 1, 1985")));
  }

  @Override
  public boolean accepts(StudyRequest<StudyScoreSettings> request) {
    return request.study().settings().size() > 1 && StudyScore.isIn(request, FEWEST_POINTS);
  }

  @Override
  public List<Figure> draw(StudyRequest<StudyScoreSettings> request) {
    Study study = request.study();
    StudyScore score = StudyScore.of(request);
    List<ParallelAxis> axes = new ArrayList<>();
    study.settings().forEach(setting -> axes.add(ParallelAxis.ofSetting(study, setting)));
    axes.add(ParallelAxis.ofScore(score));
    List<XySeries> series = new ArrayList<>(lines(axes, score));
    for (int i = 0; i < axes.size(); i++) {
      double[] at = new double[] {i, i};
      series.add(new XySeries.Line("", at, new double[] {0, 1}, TICKS));
    }
    series.add(ticks(axes));
    series.add(names(axes));
    XyPanel panel =
        new XyPanel(
            "",
            blank().between(-0.5, axes.size() - 0.5),
            blank().between(-ROOM, 1 + ROOM + 2 * LINE),
            series,
            List.of());
    return List.of(
        Figure.of(
            "parallel-coordinates",
            "%s: settings and %s".formatted(study.title(), score.key()),
            "A line is a point of the sweep. Axes reach from the smallest to the largest value,"
                + " logarithmic where that is 30 times the smallest; a gap stands where a point"
                + " has no such setting."
                + unit(score),
            panel));
  }

  private static String unit(StudyScore score) {
    return score.unit().isEmpty()
        ? ""
        : " The unit of %s: %s.".formatted(score.key(), score.unit());
  }

  /** Returns a line for each point that has the score, the best in front. */
  private static List<XySeries> lines(List<ParallelAxis> axes, StudyScore score) {
    List<Integer> ranking = score.ranking();
    int tenth = Math.max(1, ranking.size() / 10);
    double[] x = IntStream.range(0, axes.size()).asDoubleStream().toArray();
    List<XySeries> lines = new ArrayList<>();
    for (int rank = ranking.size() - 1; rank >= 0; rank--) {
      int point = ranking.get(rank);
      double[] y = axes.stream().mapToDouble(axis -> axis.positions()[point]).toArray();
      lines.add(
          new XySeries.Line(
              group(rank, tenth, ranking.size()), x, y, style(rank, tenth, ranking.size())));
    }
    return lines;
  }

  private static String group(int rank, int tenth, int all) {
    return rank < tenth ? "the best tenth" : rank < all / 2 ? "the better half" : "the others";
  }

  private static Style style(int rank, int tenth, int all) {
    if (rank < tenth) {
      return new Style(1, Style.Stroke.SOLID, 2);
    }
    return rank < all / 2
        ? new Style(0, Style.Stroke.SOLID, 0.9)
        : new Style(6, Style.Stroke.SOLID, 0.5);
  }

  /** Returns an axis without numbers. */
  private static ValueAxis blank() {
    return ValueAxis.named("", List.of(""));
  }

  /** Returns the names above the axes, in two lines by turns so that long ones find room. */
  private static XySeries names(List<ParallelAxis> axes) {
    double[] x = IntStream.range(0, axes.size()).asDoubleStream().toArray();
    double[] y = IntStream.range(0, axes.size()).mapToDouble(i -> 1 + LINE * (1 + i % 2)).toArray();
    List<String> texts = axes.stream().map(ParallelAxis::name).toList();
    return new XySeries.Labels(x, y, texts, TICKS);
  }

  private static XySeries ticks(List<ParallelAxis> axes) {
    List<String> texts = axes.stream().flatMap(axis -> axis.ticks().values().stream()).toList();
    double[] y =
        axes.stream()
            .flatMapToDouble(axis -> axis.ticks().keySet().stream().mapToDouble(at -> at))
            .toArray();
    double[] x = new double[texts.size()];
    int next = 0;
    for (int i = 0; i < axes.size(); i++) {
      int count = axes.get(i).ticks().size();
      Arrays.fill(x, next, next + count, i);
      next += count;
    }
    return new XySeries.Labels(x, y, texts, TICKS);
  }
}

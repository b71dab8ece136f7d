package dev.ansatz.views.internal;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.Panel;
import dev.ansatz.api.figure.Style;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.view.Study;
import dev.ansatz.api.view.StudyRequest;
import dev.ansatz.api.view.StudyVisualizer;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Component;

/** Shows a score against each of the settings that vary, whatever the others are. */
@Component(
    service = StudyVisualizer.class,
    property = {
      Descriptor.ID + "=score-by-each-setting",
      Descriptor.TITLE + "=Score by each setting"
    })
public final class EachSetting implements StudyVisualizer<StudyScoreSettings> {
  private static final int FEWEST_POINTS = 5;
  private static final int BEST = 1;

  @Override
  public Descriptor<StudyScoreSettings> descriptor() {
    return new Descriptor<>(
        "score-by-each-setting",
        "Score by each setting",
        "A score against each setting that varies, one panel for each, whatever the others are:"
            + " which settings matter, and where the good values lie.",
        StudyScoreSettings.defaults(),
        List.of());
  }

  @Override
  public boolean accepts(StudyRequest<StudyScoreSettings> request) {
    return request.study().settings().size() > 1 && StudyScore.isIn(request, FEWEST_POINTS);
  }

  @Override
  public List<Figure> draw(StudyRequest<StudyScoreSettings> request) {
    Study study = request.study();
    StudyScore score = StudyScore.of(request);
    List<Panel> panels =
        study.settings().stream().map(setting -> panel(study, setting, score)).toList();
    return List.of(
        new Figure(
            "score-by-each-setting",
            "%s: %s by each setting".formatted(study.title(), score.key()),
            "Every point of the sweep is there in each panel, unless it has no such setting.",
            panels.size() < 3 ? panels.size() : panels.size() == 4 ? 2 : 3,
            panels));
  }

  private static Panel panel(Study study, String setting, StudyScore score) {
    List<Integer> ranking = score.ranking();
    List<Object> values =
        study.points().stream().map(point -> point.values().get(setting)).toList();
    Positions positions = Positions.of(values.stream().filter(Objects::nonNull).toList());
    int best = ranking.isEmpty() ? -1 : ranking.get(0);
    int[] others =
        ranking.stream().mapToInt(i -> i).filter(i -> i != best && values.get(i) != null).toArray();
    int[] first = IntStream.of(best).filter(i -> i >= 0 && values.get(i) != null).toArray();
    return new XyPanel(
        "",
        axis(positions, setting, values),
        StudyScore.spanDecades(score.finite())
            ? ValueAxis.logarithmic(score.key(), score.unit())
            : ValueAxis.linear(score.key(), score.unit()),
        List.of(
            points("each point", others, values, positions, score, Style.points(0)),
            points(
                "the best",
                first,
                values,
                positions,
                score,
                new Style(BEST, Style.Stroke.SOLID, 7))),
        List.of());
  }

  private static ValueAxis axis(Positions positions, String setting, List<Object> values) {
    double[] numbers =
        values.stream()
            .filter(Number.class::isInstance)
            .mapToDouble(value -> ((Number) value).doubleValue())
            .toArray();
    return StudyScore.spanDecades(numbers)
        ? positions.logarithmicAxis(setting)
        : positions.linearAxis(setting);
  }

  private static XySeries points(
      String name,
      int[] indices,
      List<Object> values,
      Positions positions,
      StudyScore score,
      Style style) {
    double[] x = IntStream.of(indices).mapToDouble(i -> positions.at(values.get(i))).toArray();
    double[] y = IntStream.of(indices).mapToDouble(i -> score.means()[i]).toArray();
    return new XySeries.Points(name, x, y, style);
  }
}

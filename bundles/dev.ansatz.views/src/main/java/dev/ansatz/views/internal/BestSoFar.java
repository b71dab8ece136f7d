package dev.ansatz.views.internal;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.Style;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.view.StudyRequest;
import dev.ansatz.api.view.StudyVisualizer;
import java.util.List;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Component;

/** Shows how the best score improved as a sweep went on. */
@Component(
    service = StudyVisualizer.class,
    property = {Descriptor.ID + "=best-so-far", Descriptor.TITLE + "=Best so far"})
public final class BestSoFar implements StudyVisualizer<StudyScoreSettings> {
  private static final int FEWEST_POINTS = 5;

  @Override
  public Descriptor<StudyScoreSettings> descriptor() {
    return new Descriptor<>(
        "best-so-far",
        "Best so far",
        "The score of every point in the order of the sweep, and the best up to there: whether"
            + " more points would be worth their time.",
        StudyScoreSettings.defaults(),
        List.of());
  }

  @Override
  public boolean accepts(StudyRequest<StudyScoreSettings> request) {
    return StudyScore.isIn(request, FEWEST_POINTS);
  }

  @Override
  public List<Figure> draw(StudyRequest<StudyScoreSettings> request) {
    StudyScore score = StudyScore.of(request);
    double[] numbers = IntStream.rangeClosed(1, score.means().length).asDoubleStream().toArray();
    ValueAxis y =
        StudyScore.spanDecades(score.finite())
            ? ValueAxis.logarithmic(score.key(), score.unit())
            : ValueAxis.linear(score.key(), score.unit());
    XyPanel panel =
        new XyPanel(
            "",
            ValueAxis.linear("point of the sweep", ""),
            y,
            List.of(
                staircase(score),
                new XySeries.Points("each point", numbers, score.means(), Style.points(0))),
            List.of());
    return List.of(
        Figure.of(
            "best-so-far",
            "%s: best %s so far".formatted(request.study().title(), score.key()),
            "Points stand in the order of the sweep; those without the score are left out.",
            panel));
  }

  /** Returns the best score up to each point, level between points. */
  private static XySeries staircase(StudyScore score) {
    int n = score.means().length;
    double[] x = new double[2 * n];
    double[] y = new double[2 * n];
    double best = Double.NaN;
    for (int i = 0; i < n; i++) {
      double mean = score.means()[i];
      y[2 * i] = best;
      best = Double.isNaN(best) || score.isBetter(mean, best) ? mean : best;
      x[2 * i] = i + 1;
      x[2 * i + 1] = i + 1;
      y[2 * i + 1] = best;
    }
    return new XySeries.Line("best so far", x, y, Style.line(1));
  }
}

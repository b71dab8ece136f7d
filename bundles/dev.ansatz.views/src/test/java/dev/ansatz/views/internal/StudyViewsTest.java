package dev.ansatz.views.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.metric.Score.Better;
import dev.ansatz.api.view.Study;
import dev.ansatz.api.view.StudyRequest;
import dev.ansatz.api.view.StudyVisualizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Figures of sweeps over several settings. */
class StudyViewsTest {
  private static final List<StudyVisualizer<StudyScoreSettings>> ALL =
      List.of(new BestSoFar(), new EachSetting(), new ParallelCoordinates());

  /** Scores 4, 2, 3, 5, 1, 6 at rates 1, 10, ... and solvers by turns; the third has no rate. */
  private static Study study(Better better) {
    double[] scores = {4, 2, 3, 5, 1, 6};
    List<Study.Point> points = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      Map<String, Object> values = new LinkedHashMap<>();
      if (i != 2) {
        values.put("train.rate", Math.pow(10, i));
      }
      values.put("model.solver", i % 2 == 0 ? "qr" : "svd");
      Score score = new Score("mse", scores[i], "mm²", better);
      points.add(new Study.Point(values, List.of(Map.of("test.mse", score))));
    }
    return new Study("Six", List.of("train.rate", "model.solver"), points);
  }

  private static StudyRequest<StudyScoreSettings> request(Study study) {
    return new StudyRequest<>(study, StudyScoreSettings.defaults());
  }

  private static XyPanel panel(StudyVisualizer<StudyScoreSettings> view, Study study, int index) {
    Figure figure = view.draw(request(study)).get(0);
    return (XyPanel) figure.panels().get(index);
  }

  @Test
  void theBestSoFarGoesDownInSteps() {
    XyPanel panel = panel(new BestSoFar(), study(Better.LOWER), 0);
    XySeries.Line best = (XySeries.Line) panel.series().get(0);
    assertArrayEquals(new double[] {Double.NaN, 4, 4, 2, 2, 2, 2, 2, 2, 1, 1, 1}, best.y());
    assertArrayEquals(new double[] {1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6}, best.x());
    assertArrayEquals(
        new double[] {4, 2, 3, 5, 1, 6}, ((XySeries.Points) panel.series().get(1)).y());
    assertEquals("mm²", panel.y().unit());
  }

  @Test
  void theBestSoFarGoesUpWhereHigherIsBetter() {
    XyPanel panel = panel(new BestSoFar(), study(Better.HIGHER), 0);
    assertArrayEquals(
        new double[] {Double.NaN, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 6},
        ((XySeries.Line) panel.series().get(0)).y());
  }

  @Test
  void eachSettingHasAPanelWithoutThePointsThatLackIt() {
    XyPanel rate = panel(new EachSetting(), study(Better.LOWER), 0);
    assertEquals(ValueAxis.Scale.LOGARITHMIC, rate.x().scale());
    assertArrayEquals(
        new double[] {1e1, 1, 1e3, 1e5}, ((XySeries.Points) rate.series().get(0)).x());
    assertArrayEquals(new double[] {1e4}, ((XySeries.Points) rate.series().get(1)).x());
    XyPanel solver = panel(new EachSetting(), study(Better.LOWER), 1);
    assertEquals(List.of("qr", "svd"), solver.x().categories());
    assertEquals(5, ((XySeries.Points) solver.series().get(0)).x().length);
  }

  @Test
  void aLineIsAPointFromAxisToAxis() {
    XyPanel panel = panel(new ParallelCoordinates(), study(Better.LOWER), 0);
    List<XySeries.Line> lines =
        panel.series().stream()
            .filter(XySeries.Line.class::isInstance)
            .map(XySeries.Line.class::cast)
            .toList();
    XySeries.Line best = lines.get(5);
    assertEquals("the best tenth", best.name());
    assertArrayEquals(new double[] {0.8, 0, 0}, best.y(), 1e-12);
    XySeries.Line worst = lines.get(0);
    assertEquals("the others", worst.name());
    assertArrayEquals(new double[] {1, 1, 1}, worst.y(), 1e-12);
    assertTrue(lines.stream().anyMatch(line -> Double.isNaN(line.y()[0])));
    List<String> texts =
        panel.series().stream()
            .filter(XySeries.Labels.class::isInstance)
            .flatMap(labels -> ((XySeries.Labels) labels).texts().stream())
            .toList();
    assertTrue(
        texts.containsAll(List.of("1", "100000", "qr", "svd", "6", "train.rate", "test.mse")),
        texts.toString());
  }

  @Test
  void smallStudiesAndMixedUnitsAreNotAccepted() {
    Study small = new Study("Small", List.of("a", "b"), study(Better.LOWER).points().subList(0, 4));
    List<Study.Point> mixed = new ArrayList<>(study(Better.LOWER).points());
    mixed.add(
        new Study.Point(
            Map.of("train.rate", 3),
            List.of(Map.of("test.mse", new Score("mse", 1, "s²", Better.LOWER)))));
    Study units = new Study("Mixed", List.of("train.rate", "model.solver"), mixed);
    for (StudyVisualizer<StudyScoreSettings> view : ALL) {
      assertTrue(view.accepts(request(study(Better.LOWER))));
      assertFalse(view.accepts(request(small)));
      assertFalse(view.accepts(request(units)));
      assertFalse(view.accepts(request(new Study("None", List.of("a", "b"), List.of()))));
    }
  }

  @Test
  void aScoreThatIsNotThereIsRefused() {
    StudyRequest<StudyScoreSettings> asked =
        new StudyRequest<>(study(Better.LOWER), new StudyScoreSettings("test.mae"));
    assertEquals(
        "no trial of \"Six\" has a score 'test.mae', or they have it in several units",
        assertThrows(DataException.class, () -> new BestSoFar().draw(asked)).getMessage());
  }

  @Test
  void manySeriesAreNotDrawnUnlessAskedFor() {
    List<Study.Point> points = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      points.add(Fakes.point(Map.of("model.units", i, "model.rho", 0.1 * i), 1, 1));
    }
    Study study = new Study("Nine", List.of("model.units", "model.rho"), points);
    ScoreBySetting view = new ScoreBySetting();
    assertFalse(view.accepts(new StudyRequest<>(study, ScoreBySettingSettings.defaults())));
    assertTrue(
        view.accepts(new StudyRequest<>(study, new ScoreBySettingSettings("", "model.units"))));
  }
}

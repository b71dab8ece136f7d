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
import dev.ansatz.api.view.Study;
import dev.ansatz.api.view.StudyRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreBySettingTest {
  private static final ScoreBySetting VIEW = new ScoreBySetting();

  static Figure draw(Study study, String score, String setting) {
    return VIEW.draw(new StudyRequest<>(study, new ScoreBySettingSettings(score, setting))).get(0);
  }

  private static XyPanel panel(Figure figure, int index) {
    return (XyPanel) figure.panels().get(index);
  }

  private static XySeries.ErrorBars bars(Figure figure) {
    return (XySeries.ErrorBars) panel(figure, 0).series().get(2);
  }

  private static Study known(double... scores) {
    List<Map<String, Score>> trials =
        java.util.Arrays.stream(scores).mapToObj(Fakes::scores).toList();
    return new Study(
        "Known",
        List.of("model.units"),
        List.of(
            new Study.Point(Map.of("model.units", 20), trials),
            new Study.Point(Map.of("model.units", 10), trials)));
  }

  @Test
  void firstTestScoreOfWhichLowerIsBetterIsTheDefault() {
    Figure figure = draw(Fakes.units(), "", "");
    assertEquals("test.mse", panel(figure, 0).y().label());
    assertEquals("sd²", panel(figure, 0).y().unit());
    assertEquals("model.units", panel(figure, 0).x().label());
  }

  @Test
  void axesAreLinearThenLogarithmic() {
    Figure figure = draw(Fakes.units(), "", "");
    assertEquals(ValueAxis.Scale.LINEAR, panel(figure, 0).x().scale());
    assertEquals(ValueAxis.Scale.LINEAR, panel(figure, 0).y().scale());
    assertEquals(ValueAxis.Scale.LOGARITHMIC, panel(figure, 1).x().scale());
    assertEquals(ValueAxis.Scale.LOGARITHMIC, panel(figure, 1).y().scale());
  }

  @Test
  void barsAreMeanAndSampleDeviation() {
    XySeries.ErrorBars bars = bars(draw(known(1, 2, 3), "", ""));
    assertArrayEquals(new double[] {10, 20}, bars.x());
    assertArrayEquals(new double[] {2, 2}, bars.y());
    assertArrayEquals(new double[] {1, 1}, bars.low());
    assertArrayEquals(new double[] {3, 3}, bars.high());
  }

  @Test
  void everyTrialIsAPoint() {
    XySeries.Points trials =
        (XySeries.Points) panel(draw(known(1, 2, 3), "", ""), 0).series().get(0);
    assertArrayEquals(new double[] {1, 2, 3, 1, 2, 3}, trials.y());
  }

  @Test
  void oneTrialHasNoDeviation() {
    XySeries.ErrorBars bars = bars(draw(known(4), "", ""));
    assertArrayEquals(bars.y(), bars.low());
  }

  @Test
  void trialsThatAreNotFiniteAreCounted() {
    Figure figure = draw(known(1, Double.NaN, 3), "", "");
    assertArrayEquals(new double[] {2, 2}, bars(figure).y());
    assertTrue(figure.caption().endsWith("2 trials without a finite score are left out."));
  }

  @Test
  void namesStandSideBySide() {
    Figure figure = draw(Fakes.solvers(), "", "");
    assertEquals(List.of("qr", "svd", "normal-equations"), panel(figure, 0).x().categories());
    assertEquals(
        List.of("model.rho = 0.5", "model.rho = 0.9"),
        panel(figure, 0).series().stream()
            .map(XySeries::name)
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList());
  }

  @Test
  void otherScoreAndSettingCanBeAsked() {
    Figure figure = draw(Fakes.solvers(), "test.vpt", "model.rho");
    assertEquals("Lyapunov times", panel(figure, 0).y().unit());
    assertEquals("model.rho", panel(figure, 0).x().label());
  }

  @Test
  void unknownScoreOrSettingIsRefused() {
    assertEquals(
        "no trial of \"Known\" has a score 'test.mape'",
        assertThrows(DataException.class, () -> draw(known(1), "test.mape", "")).getMessage());
    assertEquals(
        "the setting 'model.size' does not vary in \"Known\"; there vary [model.units]",
        assertThrows(DataException.class, () -> draw(known(1), "", "model.size")).getMessage());
  }

  @Test
  void studyWithoutScoresIsNotAccepted() {
    Study none = new Study("None", List.of("model.units"), List.of());
    assertFalse(VIEW.accepts(new StudyRequest<>(none, ScoreBySettingSettings.defaults())));
    assertTrue(VIEW.accepts(new StudyRequest<>(known(1), ScoreBySettingSettings.defaults())));
  }
}

package dev.ansatz.views.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Provenance;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.Mark;
import dev.ansatz.api.figure.SpacePanel;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import dev.ansatz.api.model.Forecaster;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.view.ViewRequest;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeriesViewsTest {
  private static final F64Tensor LORENZ = Fakes.lorenz(6000, 1);

  static Figure attractor(Forecaster model, Dataset dataset, AttractorSettings settings) {
    return new AttractorView().draw(request(model, dataset, settings)).get(0);
  }

  static Figure forecast(Forecaster model, Dataset dataset, ForecastSettings settings) {
    return new ForecastView().draw(request(model, dataset, settings)).get(0);
  }

  private static <P extends Record> ViewRequest<Forecaster, P> request(
      Forecaster model, Dataset dataset, P settings) {
    return new ViewRequest<>(model, dataset, settings, RandomKey.of(1), StopToken.never());
  }

  private static XyPanel plane(Figure figure, int panel) {
    return (XyPanel) figure.panels().get(panel);
  }

  @Test
  void attractorsShareAxesAndCamera() {
    Figure figure =
        attractor(new Fakes.Oracle(1e-3), Fakes.dataset(LORENZ), AttractorSettings.defaults());
    SpacePanel original = (SpacePanel) figure.panels().get(0);
    SpacePanel generated = (SpacePanel) figure.panels().get(1);
    assertEquals(original.x(), generated.x());
    assertEquals(original.y(), generated.y());
    assertEquals(original.z(), generated.z());
    assertEquals(original.camera(), generated.camera());
    assertEquals("x", original.x().label());
    assertEquals("mm", original.x().unit());
    assertEquals(2900, original.curves().get(0).x().length);
    assertEquals(5000, generated.curves().get(0).x().length);
  }

  @Test
  void originalBeginsBehindTheWarmup() {
    Figure figure =
        attractor(new Fakes.Oracle(0), Fakes.dataset(LORENZ), AttractorSettings.defaults());
    double[] original = ((SpacePanel) figure.panels().get(0)).curves().get(0).x();
    double[] generated = ((SpacePanel) figure.panels().get(1)).curves().get(0).x();
    assertEquals(LORENZ.get(3 * 3100), original[0]);
    assertEquals(original[0], generated[0]);
    assertEquals(original[2899], generated[2899]);
  }

  @Test
  void twoComponentsMakeAPlane() {
    Dataset dataset = Fakes.dataset(Fakes.components(LORENZ, 2));
    Figure figure = attractor(new Fakes.Constant(1, 2, 1), dataset, AttractorSettings.defaults());
    assertEquals("y", plane(figure, 0).y().label());
    assertEquals(plane(figure, 0).x(), plane(figure, 1).x());
  }

  @Test
  void oneComponentIsPlottedAgainstItselfLater() {
    Dataset dataset = Fakes.dataset(Fakes.components(LORENZ, 1));
    AttractorSettings settings =
        new AttractorSettings(500, OptionalInt.empty(), OptionalInt.of(7), -60, 20);
    XyPanel panel = plane(attractor(new Fakes.Constant(1, 1, 1), dataset, settings), 0);
    XySeries.Line line = (XySeries.Line) panel.series().get(0);
    assertEquals("x at t + 0.14 s", panel.y().label());
    assertEquals(493, line.x().length);
    assertEquals(line.x()[7], line.y()[0]);
  }

  @Test
  void delayIsWhereTheSeriesForgetsItself() {
    double[] cosine = new double[1000];
    for (int i = 0; i < cosine.length; i++) {
      cosine[i] = Math.cos(2 * Math.PI * i / 100);
    }
    assertEquals(Math.acos(1 / Math.E) / (2 * Math.PI) * 100, Delay.of(cosine), 1.5);
    assertEquals(1, Delay.of(new double[] {1, 1}));
  }

  @Test
  void forecastHasAPanelForEachComponentAndOneForTheError() {
    Figure figure =
        forecast(new Fakes.Oracle(1e-4), Fakes.dataset(LORENZ), ForecastSettings.defaults());
    assertEquals(4, figure.panels().size());
    assertEquals("time since the forecast began", plane(figure, 0).x().label());
    assertEquals("s", plane(figure, 0).x().unit());
    assertEquals("Lyapunov times", plane(figure, 3).x().unit());
    assertEquals(ValueAxis.Scale.LOGARITHMIC, plane(figure, 3).y().scale());
    assertEquals(
        List.of("true", "forecast"),
        plane(figure, 0).series().stream().map(XySeries::name).toList());
  }

  @Test
  void divergenceIsMarkedWhereTheErrorPassesTheThreshold() {
    Figure figure =
        forecast(new Fakes.Oracle(1e-4), Fakes.dataset(LORENZ), ForecastSettings.defaults());
    XySeries.Line error = (XySeries.Line) plane(figure, 3).series().get(0);
    Mark mark = plane(figure, 3).marks().get(0);
    int valid = 0;
    while (error.y()[valid] <= 0.4) {
      valid++;
    }
    assertEquals(valid * Fakes.STEP * 0.9056, mark.at(), 1e-9);
    assertEquals(valid * Fakes.STEP, plane(figure, 0).marks().get(0).at(), 1e-9);
    assertTrue(plane(figure, 0).marks().get(0).label().contains("Lyapunov times"));
  }

  @Test
  void errorOfAConstantIsKnown() {
    double[] values = new double[400];
    for (int i = 0; i < values.length; i++) {
      values[i] = i % 2 == 0 ? 1 : -1;
    }
    Dataset dataset = Fakes.dataset(F64Tensor.of(values, 400, 1));
    Figure figure = forecast(new Fakes.Constant(0, 1, 1), dataset, ForecastSettings.defaults());
    XySeries.Line error = (XySeries.Line) plane(figure, 1).series().get(0);
    assertEquals(100, error.y().length);
    for (double e : error.y()) {
      assertEquals(1, e, 1e-12);
    }
    assertEquals(0, plane(figure, 1).marks().get(0).at());
  }

  @Test
  void perfectForecastHasNoDivergence() {
    Figure figure =
        forecast(new Fakes.Oracle(0), Fakes.dataset(LORENZ), ForecastSettings.defaults());
    assertTrue(plane(figure, 0).marks().isEmpty());
    assertTrue(figure.caption().contains("stays below 0.4 sd"), figure.caption());
  }

  @Test
  void forecastThatIsNotANumberHasDiverged() {
    Figure figure =
        forecast(
            new Fakes.Constant(Double.NaN, 3, 1),
            Fakes.dataset(LORENZ),
            ForecastSettings.defaults());
    assertEquals(0, plane(figure, 0).marks().get(0).at());
  }

  @Test
  void rowsAreCountedWhereThereIsNoTime() {
    Figure figure =
        forecast(new Fakes.Oracle(1e-4), Fakes.bare(LORENZ), ForecastSettings.defaults());
    assertEquals("steps", plane(figure, 3).x().unit());
    assertEquals("component 2", plane(figure, 1).y().label());
    assertTrue(figure.caption().contains("train part"), figure.caption());
  }

  @Test
  void shortSeriesIsRefusedInOneSentence() {
    Dataset dataset = Fakes.dataset(Fakes.lorenz(40, 1));
    Forecaster model = new Fakes.Constant(0, 3, 30);
    DataException refused =
        assertThrows(
            DataException.class, () -> forecast(model, dataset, ForecastSettings.defaults()));
    assertEquals(
        "a forecast from row 0 of the test part of \"Lorenz-63\" needs more than 30 rows; it has 20",
        refused.getMessage());
  }

  @Test
  void startBehindTheEndIsRefused() {
    ForecastSettings settings =
        new ForecastSettings(9999, OptionalInt.empty(), OptionalInt.empty(), 0.4, 3);
    assertThrows(
        DataException.class, () -> forecast(new Fakes.Oracle(0), Fakes.dataset(LORENZ), settings));
  }

  @Test
  void dataWithoutASeriesIsNotAccepted() {
    Dataset table =
        new Dataset(
            "Table",
            Set.of(Task.REGRESSION),
            List.of(Field.of(Fields.INPUTS, "", Axis.of("sample"), Axis.of("column"))),
            Map.of(Split.TEST, Map.of(Fields.INPUTS, F64Tensor.zeros(3, 2))),
            Map.of(),
            new Provenance("made up", "00"));
    assertFalse(new AttractorView().accepts(table));
    assertFalse(new ForecastView().accepts(table));
    assertTrue(new ForecastView().accepts(Fakes.bare(LORENZ)));
  }
}

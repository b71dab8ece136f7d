package dev.ansatz.metrics.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Provenance;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.metric.Score.Better;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.tensor.F64Tensor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OneStepTest {
  private static final MapForecaster PERSISTENCE = MapForecaster.of(row -> row);

  // Components with sd 1 and 10 in the training part.
  private static final F64Tensor TRAIN = F64Tensor.of(new double[] {-1, 10, 1, -10}, 2, 2);
  private static final F64Tensor TEST =
      F64Tensor.of(new double[] {0, 0, 3, 10, 3, 30, 2, 30}, 4, 2);

  private static Dataset data() {
    return Judge.dataset(Axis.of("time"), Map.of(), TRAIN, TEST);
  }

  private static Score mse(int warmup, int skip) {
    MapForecaster model = new MapForecaster(warmup, PERSISTENCE.next());
    return Judge.scores(new Mse(), new OneStepSettings(skip), model, data()).get("mse");
  }

  @Test
  void meanSquareOverRowsAndComponents() {
    double expected = (9 + 100 + 0 + 400 + 1 + 0) / 6.0;
    assertEquals(new Score("mse", expected, "m²", Better.LOWER), mse(1, 0));
  }

  @Test
  void warmUpAndSkippedRowsDoNotCount() {
    double withoutTheFirst = (0 + 400 + 1 + 0) / 4.0;
    assertEquals(withoutTheFirst, mse(2, 0).value());
    assertEquals(withoutTheFirst, mse(1, 2).value());
    assertEquals(0.5, mse(3, 2).value());
  }

  @Test
  void saysHowManyRowsAreNeeded() {
    DataException e = assertThrows(DataException.class, () -> mse(4, 0));
    assertEquals(
        "the test part of \"a series\" must have at least 5 rows to judge one-step predictions"
            + " behind 4 skipped; it has 4",
        e.getMessage());
  }

  @Test
  void normalisesByTheTrainingPart() {
    Score score =
        Judge.scores(new Nrmse(), OneStepSettings.defaults(), PERSISTENCE, data()).get("nrmse");
    double expected = Math.sqrt((9 + 1 + 0 + 4 + 1 + 0) / 6.0);
    assertEquals(expected, score.value(), 1e-15);
    assertEquals("training sd", score.unit());
  }

  @Test
  void predictingTheMeanScoresOne() {
    Dataset dataset =
        Judge.dataset(
            Axis.of("time"),
            Map.of(),
            TRAIN,
            F64Tensor.of(new double[] {5, 5, 1, 10, -1, -10}, 3, 2));
    MapForecaster mean = MapForecaster.of(row -> new double[] {0, 0});
    assertEquals(
        1,
        Judge.scores(new Nrmse(), OneStepSettings.defaults(), mean, dataset).get("nrmse").value());
  }

  @Test
  void refusesToNormaliseByAConstant() {
    F64Tensor constant = F64Tensor.of(new double[] {0.1, 1, 0.1, 2, 0.1, 3}, 3, 2);
    Dataset dataset = Judge.dataset(Axis.of("time"), Map.of(), constant, TEST);
    DataException e =
        assertThrows(
            DataException.class,
            () -> Judge.scores(new Nrmse(), OneStepSettings.defaults(), PERSISTENCE, dataset));
    assertTrue(e.getMessage().startsWith("component 1 of \"a series\" must vary"), e.getMessage());
  }

  @Test
  void whatIsNotFiniteStaysSo() {
    MapForecaster wild = MapForecaster.of(row -> new double[] {Double.NaN, 0});
    Score score = Judge.scores(new Mse(), OneStepSettings.defaults(), wild, data()).get("mse");
    assertTrue(Double.isNaN(score.value()));
  }

  @Test
  void acceptsSeriesForForecasting() {
    assertTrue(new Mse().accepts(data()));
    Dataset other =
        new Dataset(
            "no series",
            Set.of(Task.CLASSIFICATION),
            List.of(),
            Map.of(),
            Map.of(),
            new Provenance("made up", "00"));
    assertFalse(new Mse().accepts(other));
    assertFalse(new Nrmse().accepts(other));
    assertFalse(new Vpt().accepts(other));
    assertFalse(new Lyapunov().accepts(other));
  }

  @Test
  void refusesNegativeSkips() {
    assertThrows(InvalidSettingException.class, () -> new OneStepSettings(-1));
  }
}

package dev.ansatz.metrics.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Facts;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.metric.Score.Better;
import dev.ansatz.api.progress.StopSource;
import dev.ansatz.api.progress.StoppedException;
import dev.ansatz.api.tensor.F64Tensor;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class VptTest {
  private static final Map<String, Double> CHAOTIC = Map.of(Facts.LYAPUNOV_EXPONENT, 2.0);
  private static final Axis TIME = Axis.time(0.5, "s");
  private static final MapForecaster PERSISTENCE = MapForecaster.of(row -> row);
  private static final MapForecaster PERFECT = MapForecaster.of(row -> new double[] {row[0] + 1});

  // The sd of a ramp of 100 rows is 28.87: errors up to 11 are valid at threshold 0.4.
  private static final int VALID = 11;

  private static Dataset ramps(Map<String, Double> facts, int testRows) {
    return Judge.dataset(TIME, facts, Judge.ramp(100), Judge.ramp(testRows));
  }

  private static VptSettings settings(int starts, int warmup, int horizon) {
    return new VptSettings(starts, warmup, 0.4, OptionalInt.of(horizon), OptionalDouble.empty());
  }

  @Test
  void measuresInLyapunovTimes() {
    Map<String, Score> scores =
        Judge.scores(new Vpt(), VptSettings.defaults(), PERSISTENCE, ramps(CHAOTIC, 1000));
    double expected = VALID * 0.5 * 2;
    for (String name :
        new String[] {
          "vpt", "vpt.mean", "vpt.lowerQuartile", "vpt.upperQuartile", "vpt.shortest"
        }) {
      assertEquals(new Score(name, expected, "Lyapunov times", Better.HIGHER), scores.get(name));
    }
    assertEquals(new Score("vpt.cut", 0, "forecasts", Better.NEITHER), scores.get("vpt.cut"));
    assertEquals(6, scores.size());
  }

  @Test
  void measuresInTimeUnitsWithoutAnExponent() {
    Score score =
        Judge.scores(new Vpt(), settings(3, 5, 20), PERSISTENCE, ramps(Map.of(), 100)).get("vpt");
    assertEquals(new Score("vpt", VALID * 0.5, "s", Better.HIGHER), score);
    Dataset untimed = Judge.dataset(Axis.of("time"), Map.of(), Judge.ramp(100), Judge.ramp(100));
    score = Judge.scores(new Vpt(), settings(3, 5, 20), PERSISTENCE, untimed).get("vpt");
    assertEquals(new Score("vpt", VALID, "rows", Better.HIGHER), score);
  }

  @Test
  void theSettingOverridesTheFact() {
    VptSettings settings = new VptSettings(3, 5, 0.4, OptionalInt.empty(), OptionalDouble.of(10));
    Score score = Judge.scores(new Vpt(), settings, PERSISTENCE, ramps(CHAOTIC, 100)).get("vpt");
    assertEquals(VALID * 0.5 * 10, score.value());
  }

  @Test
  void aForecastThatOutlastsTheHorizonGoesOn() {
    Map<String, Score> scores =
        Judge.scores(new Vpt(), settings(3, 5, 2), PERSISTENCE, ramps(Map.of(), 100));
    assertEquals(VALID * 0.5, scores.get("vpt").value());
    assertEquals(VALID * 0.5, scores.get("vpt.upperQuartile").value());
    // The third start is at row 92 and has 3 rows behind its warm-up.
    assertEquals(3 * 0.5, scores.get("vpt.shortest").value());
    assertEquals(1, scores.get("vpt.cut").value());
  }

  @Test
  void saysHowManyForecastsTheEndOfThePartCutShort() {
    // Starts at 0, 40 and 80 of 100 rows, warm-up 10, horizon 10: 90, 50 and 10 rows behind.
    Map<String, Score> scores =
        Judge.scores(new Vpt(), settings(3, 10, 10), PERFECT, ramps(Map.of(), 100));
    assertEquals(3, scores.get("vpt.cut").value());
    assertEquals(5, scores.get("vpt.shortest").value());
    assertEquals(25, scores.get("vpt").value());
    assertEquals(25, scores.get("vpt.mean").value());
    assertEquals(15, scores.get("vpt.lowerQuartile").value());
    assertEquals(35, scores.get("vpt.upperQuartile").value());
  }

  @Test
  void theErrorIsTheRootMeanSquareOverComponents() {
    double[] train = new double[200];
    double[] test = new double[200];
    for (int row = 0; row < 100; row++) {
      train[2 * row] = row;
      train[2 * row + 1] = row % 2;
      test[2 * row] = row;
      test[2 * row + 1] = 0.5;
    }
    Dataset dataset =
        Judge.dataset(TIME, Map.of(), F64Tensor.of(train, 100, 2), F64Tensor.of(test, 100, 2));
    // Only the first component errs: k / 28.87 / sqrt(2) <= 0.4 up to k = 16.
    Score score = Judge.scores(new Vpt(), settings(3, 5, 20), PERSISTENCE, dataset).get("vpt");
    assertEquals(16 * 0.5, score.value());
  }

  @Test
  void whatIsNotFiniteIsNotValid() {
    MapForecaster wild = MapForecaster.of(row -> new double[] {Double.NaN});
    Score score =
        Judge.scores(new Vpt(), settings(3, 5, 20), wild, ramps(Map.of(), 100)).get("vpt");
    assertEquals(0, score.value());
  }

  @Test
  void readsAtLeastWhatTheModelNeeds() {
    MapForecaster needy = new MapForecaster(30, PERSISTENCE.next());
    Score score =
        Judge.scores(new Vpt(), settings(3, 5, 20), needy, ramps(Map.of(), 100)).get("vpt");
    assertEquals(VALID * 0.5, score.value());
  }

  @Test
  void saysHowManyRowsAreNeeded() {
    DataException e =
        assertThrows(
            DataException.class,
            () -> Judge.scores(new Vpt(), settings(3, 5, 20), PERFECT, ramps(Map.of(), 26)));
    assertEquals(
        "the test part of \"a series\" must have at least 27 rows for 3 starts with a warm-up of 5"
            + " and 20 rows behind; it has 26",
        e.getMessage());
    Judge.scores(new Vpt(), settings(3, 5, 20), PERFECT, ramps(Map.of(), 27));
    assertThrows(
        DataException.class,
        () -> Judge.scores(new Vpt(), VptSettings.defaults(), PERFECT, ramps(Map.of(), 30)));
  }

  @Test
  void stops() {
    StopSource stop = new StopSource();
    stop.stop();
    assertThrows(
        StoppedException.class,
        () ->
            Judge.scores(new Vpt(), VptSettings.defaults(), PERFECT, ramps(Map.of(), 1000), stop));
  }
}

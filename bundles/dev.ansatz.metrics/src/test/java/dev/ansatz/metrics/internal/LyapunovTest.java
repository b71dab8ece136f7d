package dev.ansatz.metrics.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LyapunovTest {
  private static final LyapunovSettings DEFAULTS = LyapunovSettings.defaults();
  private static final LyapunovSettings MANY =
      new LyapunovSettings(100, 100, 1000, OptionalDouble.empty());

  private static Map<String, Score> scores(
      UnaryOperator<double[]> next, Tensor series, double timeStep, LyapunovSettings settings) {
    Dataset dataset = Judge.dataset(Axis.time(timeStep, "time units"), Map.of(), series, series);
    return Judge.scores(new Lyapunov(), settings, MapForecaster.of(next), dataset);
  }

  private static F64Tensor orbit(
      UnaryOperator<double[]> next, double[] start, int settling, int rows) {
    double[] state = start;
    for (int i = 0; i < settling; i++) {
      state = next.apply(state);
    }
    double[] values = new double[rows * start.length];
    for (int row = 0; row < rows; row++) {
      System.arraycopy(state, 0, values, row * start.length, start.length);
      state = next.apply(state);
    }
    return F64Tensor.of(values, rows, start.length);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1.02, 1.5, 0.98})
  void isTheLogarithmOfALinearMapsFactor(double factor) {
    Map<String, Score> scores =
        scores(row -> new double[] {factor * row[0]}, centred(200), 0.1, DEFAULTS);
    assertEquals(Math.log(factor) / 0.1, scores.get("lyapunov").value(), 0.005);
    assertEquals("per time unit", scores.get("lyapunov").unit());
  }

  private static F64Tensor centred(int rows) {
    double[] values = Judge.ramp(rows).array();
    for (int i = 0; i < rows; i++) {
      values[i] = (values[i] - rows / 2.0) / rows;
    }
    return F64Tensor.of(values, rows, 1);
  }

  @Test
  void takesTheLargestExponentOfALinearSystem() {
    UnaryOperator<double[]> next = row -> new double[] {1.03 * row[0], 0.5 * row[1] + row[0]};
    F64Tensor series = orbit(next, new double[] {1e-3, 0}, 0, 250);
    Score score = scores(next, series, 1, DEFAULTS).get("lyapunov");
    assertEquals(Math.log(1.03), score.value(), 1e-3);
  }

  @Test
  void findsTheExponentOfTheLogisticMap() {
    UnaryOperator<double[]> logistic = row -> new double[] {4 * row[0] * (1 - row[0])};
    F64Tensor series = orbit(logistic, new double[] {0.3}, 100, 3000);
    LyapunovSettings settings = new LyapunovSettings(500, 1, 100, OptionalDouble.of(1e-10));
    Map<String, Score> scores = scores(logistic, series, 1, settings);
    assertEquals(Math.log(2), scores.get("lyapunov").value(), 0.01);
  }

  @Test
  void findsTheExponentOfTheLorenzFlow() {
    LorenzFlow flow = new LorenzFlow(0.02, 4);
    F64Tensor series = orbit(flow::advance, new double[] {1, 1, 20}, 1000, 100_000);
    Map<String, Score> scores = scores(flow::advance, series, 0.02, MANY);
    double error = scores.get("lyapunov.standardError").value();
    assertEquals(0.9056, scores.get("lyapunov").value(), 0.05);
    assertTrue(error > 0 && error < 0.03, "standard error " + error);
  }

  @Test
  void findsItInSinglePrecisionToo() {
    LorenzFlow flow = new LorenzFlow(0.02, 4);
    F64Tensor series = orbit(flow::advance, new double[] {1, 1, 20}, 1000, 100_000);
    float[] single = new float[series.size()];
    for (int i = 0; i < single.length; i++) {
      single[i] = (float) series.get(i);
    }
    Map<String, Score> scores =
        scores(flow::advance, new F32Tensor(series.shape(), single), 0.02, MANY);
    assertEquals(0.9056, scores.get("lyapunov").value(), 0.1);
  }

  @Test
  void isNotANumberWhereForecastsLeapAway() {
    UnaryOperator<double[]> leap = row -> new double[] {1e9 * row[0]};
    Map<String, Score> scores = scores(leap, centred(200), 1, DEFAULTS);
    assertTrue(Double.isNaN(scores.get("lyapunov").value()));
    UnaryOperator<double[]> same = row -> new double[] {1};
    assertTrue(Double.isNaN(scores(same, centred(200), 1, DEFAULTS).get("lyapunov").value()));
  }

  @Test
  void hasNoStandardErrorForOneStart() {
    LyapunovSettings one = new LyapunovSettings(1, 100, 1000, OptionalDouble.empty());
    Map<String, Score> scores = scores(row -> new double[] {1.02 * row[0]}, centred(200), 1, one);
    assertEquals(Set.of("lyapunov"), scores.keySet());
  }

  @Test
  void saysHowManyRowsAreNeeded() {
    DataException e =
        assertThrows(DataException.class, () -> scores(row -> row, centred(110), 1, DEFAULTS));
    assertEquals(
        "the test part of \"a series\" must have at least 119 rows for 20 starts with a warm-up of"
            + " 100 and 0 rows behind; it has 110",
        e.getMessage());
  }
}

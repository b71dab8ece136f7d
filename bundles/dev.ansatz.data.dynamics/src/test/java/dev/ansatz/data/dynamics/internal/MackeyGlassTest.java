package dev.ansatz.data.dynamics.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Facts;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.SeriesSplit;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.progress.StopSource;
import dev.ansatz.api.progress.StoppedException;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.tensor.Tensor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MackeyGlassTest {
  private final MackeyGlassProvider provider = new MackeyGlassProvider();

  private static MackeyGlassSettings settings(double delay, int substeps, double start) {
    return new MackeyGlassSettings(
        0.2, 0.1, 10, delay, 1, substeps, 60, start, 0, new SeriesSplit(1, 0));
  }

  private Tensor series(MackeyGlassSettings settings) {
    return Requests.load(provider, settings).tensor(Split.TRAIN, Fields.SERIES);
  }

  @Test
  void solvesTheFirstDelayExactly() {
    Tensor series = series(settings(17, 50, 1.2));
    double pushed = 0.2 * 1.2 / (1 + Math.pow(1.2, 10)) / 0.1;
    for (int t = 0; t <= 17; t++) {
      assertEquals(pushed + (1.2 - pushed) * Math.exp(-0.1 * t), series.get(t), 1e-11);
    }
  }

  @Test
  void restsAtItsFixedPoint() {
    Tensor series = series(settings(17, 10, 1));
    assertEquals(1, series.get(59), 1e-12);
  }

  @ParameterizedTest
  @CsvSource({"17, 3.8", "16.9, 1.8"})
  void convergesInTheOrderItClaims(double delay, double order) {
    double exact = series(settings(delay, 2560, 1.2)).get(59);
    double coarse = Math.abs(series(settings(delay, 8, 1.2)).get(59) - exact);
    double fine = Math.abs(series(settings(delay, 64, 1.2)).get(59) - exact);
    double measured = Math.log(coarse / fine) / Math.log(8);
    assertTrue(measured > order, "order " + measured);
  }

  @Test
  void discardingShiftsTheRows() {
    MackeyGlassSettings later =
        new MackeyGlassSettings(0.2, 0.1, 10, 17, 1, 20, 10, 1.2, 50, new SeriesSplit(1, 0));
    assertEquals(series(settings(17, 20, 1.2)).rows(50, 60), series(later));
  }

  @Test
  void describesItsSeries() {
    Dataset dataset = Requests.load(provider, MackeyGlassSettings.defaults());
    assertEquals(Map.of(Facts.LYAPUNOV_EXPONENT, 0.0052), dataset.facts());
    assertEquals("5000 × 1", dataset.tensor(Split.TEST, Fields.SERIES).shape().toString());
    assertEquals(Map.of(), Requests.load(provider, settings(30, 10, 1.2)).facts());
  }

  @Test
  void theExponentIsRight() {
    assertEquals(0.0052, TangentMackeyGlass.exponent(0.1, 300_000), 0.0002);
  }

  @Test
  void namesTheParametersWhereItLeavesTheNumbers() {
    MackeyGlassSettings settings =
        new MackeyGlassSettings(0.2, -50, 10, 17, 1, 10, 100, 1.2, 0, SeriesSplit.defaults());
    DataException e = assertThrows(DataException.class, () -> Requests.load(provider, settings));
    assertTrue(e.getMessage().startsWith("Mackey-Glass with beta 0.2, gamma -50.0"));
  }

  @Test
  void refusesADelayBelowTheStep() {
    InvalidSettingException e =
        assertThrows(InvalidSettingException.class, () -> settings(0.4, 2, 1.2));
    assertTrue(e.getMessage().endsWith("integration steps of 0.5 (timeStep / substeps); got 0.4"));
  }

  @Test
  void stops() {
    StopSource stop = new StopSource();
    stop.stop();
    assertThrows(
        StoppedException.class,
        () -> provider.load(Requests.request(MackeyGlassSettings.defaults(), stop)));
  }
}

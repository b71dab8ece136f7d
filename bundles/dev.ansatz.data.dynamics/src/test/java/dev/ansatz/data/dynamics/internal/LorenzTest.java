package dev.ansatz.data.dynamics.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Facts;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.SeriesSplit;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.progress.StopSource;
import dev.ansatz.api.progress.StoppedException;
import dev.ansatz.api.settings.InvalidSettingException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LorenzTest {
  private static final double BETA = 8.0 / 3;

  private final LorenzProvider provider = new LorenzProvider();

  private static LorenzSettings settings(double rho, int length, List<Double> start) {
    return new LorenzSettings(
        10, rho, BETA, 0.02, length, start, 0, 1e-12, 1e-12, new SeriesSplit(0.25, 0.25));
  }

  @Test
  void describesItsSeries() {
    Dataset dataset = Requests.load(provider, settings(28, 8, List.of(1.0, 1.0, 1.0)));
    Field field = dataset.field(Fields.SERIES).orElseThrow();
    assertEquals(Axis.time(0.02, "time units"), field.axes().get(0));
    assertEquals(List.of("x", "y", "z"), field.axes().get(1).labels());
    assertEquals(Map.of(Facts.LYAPUNOV_EXPONENT, 0.9056), dataset.facts());
    assertEquals(2, dataset.tensor(Split.TRAIN, Fields.SERIES).rowCount());
    assertEquals(4, dataset.tensor(Split.TEST, Fields.SERIES).rowCount());
    assertTrue(dataset.provenance().sha256().matches("[0-9a-f]{64}"));
    assertTrue(dataset.provenance().origin().contains("Dormand-Prince 8(5,3)"));
  }

  @Test
  void theFirstRowIsTheStart() {
    Dataset dataset = Requests.load(provider, settings(28, 8, List.of(1.0, 2.0, 3.0)));
    double[] first = dataset.tensor(Split.TRAIN, Fields.SERIES).rows(0, 1).toDoubles();
    assertEquals(List.of(1.0, 2.0, 3.0), List.of(first[0], first[1], first[2]));
  }

  @Test
  void discardingShiftsTheRows() {
    LorenzSettings whole = settings(28, 101, List.of(1.0, 1.0, 1.0));
    LorenzSettings later =
        new LorenzSettings(
            10, 28, BETA, 0.02, 2, List.of(1.0, 1.0, 1.0), 2, 1e-12, 1e-12, new SeriesSplit(1, 0));
    double[] expected = new double[3];
    System.arraycopy(
        Requests.load(provider, whole).tensor(Split.TEST, Fields.SERIES).toDoubles(),
        50 * 3,
        expected,
        0,
        3);
    double[] got = Requests.load(provider, later).tensor(Split.TRAIN, Fields.SERIES).toDoubles();
    for (int i = 0; i < 3; i++) {
      assertEquals(expected[i], got[i], 1e-9);
    }
  }

  @Test
  void knowsTheExponentOfTheStandardSystemOnly() {
    Dataset dataset = Requests.load(provider, settings(29, 8, List.of(1.0, 1.0, 1.0)));
    assertEquals(Map.of(), dataset.facts());
  }

  @Test
  void theExponentIsRight() {
    Flow flow = provider.flow(LorenzSettings.defaults());
    double exponent = Exponents.of(flow.field(), new double[] {1, 1, 20}, 0.01, 400_000, 10_000);
    assertEquals(flow.lyapunovExponent().orElseThrow(), exponent, 0.01);
  }

  @Test
  void theSameSettingsGiveTheSameBits() {
    LorenzSettings settings = settings(28, 300, List.of(1.0, 1.0, 1.0));
    Dataset first = Requests.load(provider, settings);
    Dataset second = Requests.load(provider, settings);
    assertEquals(first.parts(), second.parts());
    assertEquals(first.provenance(), second.provenance());
  }

  @Test
  void hasAnExactSolutionOnTheAxis() {
    Dataset dataset = Requests.load(provider, settings(28, 100, List.of(0.0, 0.0, 5.0)));
    double[] test = dataset.tensor(Split.TEST, Fields.SERIES).toDoubles();
    double time = 99 * 0.02;
    assertEquals(5 * Math.exp(-BETA * time), test[test.length - 1], 1e-12);
  }

  @Test
  void namesTheParametersWhereItLeavesTheNumbers() {
    LorenzSettings settings =
        new LorenzSettings(
            10,
            28,
            -1000,
            0.02,
            1000,
            List.of(1.0, 1.0, 1.0),
            0,
            1e-6,
            1e-6,
            SeriesSplit.defaults());
    DataException e = assertThrows(DataException.class, () -> Requests.load(provider, settings));
    assertTrue(e.getMessage().contains("sigma 10.0, rho 28.0, beta -1000.0"), e.getMessage());
  }

  @Test
  void refusesAStartOfAnotherSize() {
    InvalidSettingException e =
        assertThrows(InvalidSettingException.class, () -> settings(28, 8, List.of(1.0)));
    assertEquals(
        "the 'start' parameter of LorenzSettings must be a list of 3 numbers; got [1.0]",
        e.getMessage());
  }

  @Test
  void stops() {
    StopSource stop = new StopSource();
    stop.stop();
    assertThrows(
        StoppedException.class,
        () -> provider.load(Requests.request(LorenzSettings.defaults(), stop)));
  }
}

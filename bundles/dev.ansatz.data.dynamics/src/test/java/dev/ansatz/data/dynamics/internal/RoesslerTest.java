package dev.ansatz.data.dynamics.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Facts;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.SeriesSplit;
import dev.ansatz.api.data.Split;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoesslerTest {
  private final RoesslerProvider provider = new RoesslerProvider();

  private static RoesslerSettings settings(double c, int length, List<Double> start) {
    return new RoesslerSettings(
        0.2, 0.2, c, 0.1, length, start, 0, 1e-10, 1e-10, new SeriesSplit(1, 0));
  }

  @Test
  void restsAtItsFixedPoint() {
    double root = Math.sqrt(5.7 * 5.7 - 4 * 0.2 * 0.2);
    double x = (5.7 - root) / 2;
    double[] start = {x, -x / 0.2, x / 0.2};
    Dataset dataset =
        Requests.load(provider, settings(5.7, 20, List.of(start[0], start[1], start[2])));
    double[] last = dataset.tensor(Split.TRAIN, Fields.SERIES).rows(19, 20).toDoubles();
    assertArrayEquals(start, last, 1e-9);
    assertEquals(Map.of(Facts.LYAPUNOV_EXPONENT, 0.0714), dataset.facts());
  }

  @Test
  void theExponentIsRight() {
    Flow flow = provider.flow(RoesslerSettings.defaults());
    double exponent = Exponents.of(flow.field(), new double[] {1, 1, 1}, 0.02, 1_500_000, 50_000);
    assertEquals(flow.lyapunovExponent().orElseThrow(), exponent, 0.002);
  }

  @Test
  void namesTheParametersWhereItLeavesTheNumbers() {
    List<Double> far = List.of(0.0, -1000.0, 0.0);
    DataException e =
        assertThrows(
            DataException.class, () -> Requests.load(provider, settings(-5.7, 20_000, far)));
    assertTrue(e.getMessage().contains("a 0.2, b 0.2, c -5.7"), e.getMessage());
  }
}

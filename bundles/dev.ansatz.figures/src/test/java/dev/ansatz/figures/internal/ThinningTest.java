package dev.ansatz.figures.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.random.RandomKey;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThinningTest {
  private static final double NAN = Double.NaN;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void keepsEndsAndExtremes(long seed) {
    SplittableRandom random = RandomKey.of(seed).generator();
    double[] x = Samples.range(50_000, 0.01);
    double[] y = Samples.map(x, v -> 300 * random.nextDouble());
    int[] kept = Thinning.keep(x, y);
    double[] seen = Thinning.pick(y, kept);
    assertEquals(Arrays.stream(y).max().getAsDouble(), Arrays.stream(seen).max().getAsDouble());
    assertEquals(Arrays.stream(y).min().getAsDouble(), Arrays.stream(seen).min().getAsDouble());
    assertEquals(0, kept[0]);
    assertEquals(x.length - 1, kept[kept.length - 1]);
    assertTrue(kept.length <= 4 * 2 * 500, () -> kept.length + " points");
  }

  @Test
  void straightLineNeedsTwoPoints() {
    double[] x = Samples.range(1000, 0.4);
    assertArrayEquals(new int[] {0, 999}, Thinning.keep(x, Samples.map(x, v -> 2 * v)));
  }

  @Test
  void curveStaysWithinATenthOfAPoint() {
    double[] x = Samples.range(4000, 0.1);
    double[] y = Samples.map(x, v -> 100 * Math.sin(v / 10));
    int[] kept = Thinning.keep(x, y);
    for (int k = 1; k < kept.length; k++) {
      int from = kept[k - 1];
      int to = kept[k];
      for (int i = from; i <= to; i++) {
        double share = (x[i] - x[from]) / (x[to] - x[from]);
        assertEquals(y[i], y[from] + share * (y[to] - y[from]), 0.8);
      }
    }
    assertTrue(kept.length < 1500, () -> kept.length + " points");
  }

  @Test
  void gapsStay() {
    double[] x = {0, 1, 2, 3, 4, 5, 6};
    double[] y = {0, 1, NAN, NAN, 4, 5, NAN};
    assertArrayEquals(new int[] {0, 1, 2, 4, 5, 6}, Thinning.keep(x, y));
  }

  @Test
  void knowsLonelyPoints() {
    double[] x = {0, 1, 2, 3};
    double[] y = {5, NAN, 6, 7};
    assertTrue(Thinning.isLonely(x, y, 0));
    assertEquals(false, Thinning.isLonely(x, y, 1) || Thinning.isLonely(x, y, 2));
  }

  @Test
  void nothingNeedsNothing() {
    assertEquals(0, Thinning.keep(new double[0], new double[0]).length);
  }
}

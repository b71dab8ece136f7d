package dev.ansatz.workbench.internal.stats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.tensor.F64Tensor;
import org.junit.jupiter.api.Test;

class StatsTest {
  private static Values values(double... numbers) {
    return Values.of(F64Tensor.of(numbers, numbers.length));
  }

  @Test
  void aSpreadIsOfTheFiniteNumbersAlone() {
    Spread spread = Spread.of(values(2, Double.NaN, 4, 4, 4, 5, 5, Double.POSITIVE_INFINITY, 7, 9));
    assertEquals(8, spread.finite());
    assertEquals(1, spread.missing());
    assertEquals(1, spread.infinite());
    assertEquals(2, spread.notFinite());
    assertEquals(5, spread.mean(), 1e-15);
    assertEquals(Math.sqrt(32.0 / 7), spread.sd(), 1e-15);
    assertEquals(2, spread.least());
    assertEquals(9, spread.most());
  }

  @Test
  void aSpreadOfNothingIsNoNumber() {
    Spread spread = Spread.of(values(Double.NaN));
    assertTrue(Double.isNaN(spread.mean()) && Double.isNaN(spread.sd()));
    assertTrue(Double.isNaN(spread.least()) && Double.isNaN(spread.most()));
    assertTrue(Double.isNaN(Spread.of(values(3)).sd()), "one number has no deviation");
  }

  @Test
  void aLargeOffsetDoesNotSpoilTheDeviation() {
    Spread spread = Spread.of(values(1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16));
    assertEquals(Math.sqrt(30), spread.sd(), 1e-9);
  }

  @Test
  void quartilesInterpolateAsNumPyDoes() {
    Quartiles quartiles = Quartiles.of(values(7, 1, Double.NaN, 3, 15));
    assertEquals(2.5, quartiles.lower());
    assertEquals(5, quartiles.median());
    assertEquals(9, quartiles.upper());
    assertEquals(4, quartiles.distinct());
    assertFalse(quartiles.sampled());
    assertTrue(Double.isNaN(Quartiles.of(values()).median()));
  }

  @Test
  void manyNumbersAreSampled() {
    Quartiles quartiles = Quartiles.of(new Values(3_000_001, i -> i));
    assertTrue(quartiles.sampled());
    assertEquals(1.5e6, quartiles.median(), 2);
  }

  @Test
  void wholeNumbersHaveABinEach() {
    Values numbers = values(3, 1, 1, 2, Double.NaN);
    Histogram histogram = Histogram.of(numbers, Spread.of(numbers));
    assertArrayEquals(new int[] {2, 1, 1}, histogram.counts());
    assertArrayEquals(new double[] {1, 2, 3}, histogram.middles());
  }

  @Test
  void binsHoldEveryNumberOnce() {
    Values numbers = new Values(1000, i -> Math.sin(i) * 1e3);
    Histogram histogram = Histogram.of(numbers, Spread.of(numbers));
    int sum = 0;
    for (int count : histogram.counts()) {
      sum += count;
    }
    assertEquals(1000, sum);
    Values same = values(0.5, 0.5);
    assertArrayEquals(new int[] {2}, Histogram.of(same, Spread.of(same)).counts());
  }

  @Test
  void aCopyTakesEveryStep() {
    assertArrayEquals(new double[] {1, 4}, values(0, 1, 2, 3, 4, 5).copy(1, 6, 3));
    assertArrayEquals(new double[0], values(0, 1).copy(1, 1, 1));
  }
}

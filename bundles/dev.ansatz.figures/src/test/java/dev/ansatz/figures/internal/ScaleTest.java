package dev.ansatz.figures.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.random.RandomKey;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {

  private static List<String> labels(Ticks ticks) {
    return ticks.major().stream()
        .map(tick -> tick.label().text() + tick.label().exponent())
        .toList();
  }

  @Test
  void linearTicksAreRound() {
    Scale scale = new Scale.Linear(0);
    assertEquals(List.of("0", "2", "4", "6", "8", "10"), labels(scale.ticks(0, 10, 5)));
    assertEquals(List.of("−0.1", "0.0", "0.1"), labels(scale.ticks(-0.14, 0.14, 3)));
  }

  @Test
  void logarithmicTicksAreDecades() {
    Scale scale = new Scale.Logarithmic();
    assertEquals(List.of("0.01", "0.1", "1", "10"), labels(scale.ticks(-2, 1, 6)));
    assertEquals(List.of("10−8", "10−6", "10−4", "10−2", "100"), labels(scale.ticks(-8, 0, 5)));
    assertEquals(List.of("1", "2", "5", "10", "20", "50"), labels(scale.ticks(0, 1.9, 6)));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "99999, 0",
    "100000, 3",
    "0.001, 0",
    "0.00099, -6",
    "1e300, 300",
    "1e-300, -300"
  })
  void largeAndSmallValuesMoveTheirPowerToTheName(double value, int power) {
    Extent extent = new Extent(false);
    extent.add(value);
    extent.add(0);
    PlotAxis axis = PlotAxis.fit(ValueAxis.linear("x", "m"), extent, 0.05);
    assertEquals(power, axis.scale().power());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void ticksOfAnyRangeAreFewAndInside(long seed) {
    SplittableRandom random = RandomKey.of(seed).generator();
    for (int i = 0; i < 500; i++) {
      double low = random.nextDouble(-300, 300);
      double high = low + Math.pow(10, random.nextDouble(-6, 2));
      for (Scale scale : List.of(new Scale.Linear(0), new Scale.Logarithmic())) {
        Ticks ticks = scale.ticks(low, high, 6);
        double room = 1e-5 * (high - low) + 1e-12;
        assertTrue(
            ticks.major().stream().allMatch(t -> t.at() >= low - room && t.at() <= high + room));
        assertTrue(ticks.major().size() <= 12, () -> ticks.major().toString());
      }
    }
  }

  @Test
  void axisKeepsTheEndsThatWereAsked() {
    Extent extent = new Extent(false);
    extent.add(5);
    PlotAxis axis = PlotAxis.fit(ValueAxis.linear("x", "").between(-1, 3), extent, 0.05);
    assertEquals(-1, axis.low());
    assertEquals(3, axis.high());
  }
}

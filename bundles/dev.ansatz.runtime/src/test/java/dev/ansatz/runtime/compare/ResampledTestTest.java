package dev.ansatz.runtime.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ResampledTestTest {
  private static final double[] DIFFERENCES = {0.8, 1.1, -0.2, 0.5, 0.9, 0.4, 1.3, 0.1, 0.6, 0.7};

  @Test
  void agreesWithTheFormulaInScipy() {
    // scipy.stats.t on m / sqrt((1/10 + 1/9) var(d, ddof=1)), 9 degrees of freedom
    ResampledTest test = ResampledTest.of(DIFFERENCES, 1 / 9.0);
    assertEquals(10, test.n());
    assertEquals(0.62, test.mean(), 1e-15);
    assertEquals(0.206391692817801, test.error(), 1e-15);
    assertEquals(3.0039968737856384, test.t(), 1e-13);
    assertEquals(0.014859753142131985, test.p(), 1e-13);
    assertEquals(0.153109553761973, test.low(), 1e-9);
    assertEquals(1.0868904462380269, test.high(), 1e-9);
  }

  @Test
  void theOtherWayRoundIsTheSameButForTheSign() {
    double[] negative = DIFFERENCES.clone();
    for (int i = 0; i < negative.length; i++) {
      negative[i] = -negative[i];
    }
    ResampledTest test = ResampledTest.of(DIFFERENCES, 0.5);
    ResampledTest other = ResampledTest.of(negative, 0.5);
    assertEquals(test.p(), other.p(), 1e-15);
    assertEquals(-test.mean(), other.mean(), 1e-15);
    assertEquals(-test.low(), other.high(), 1e-14);
  }

  @Test
  void theUncorrectedTestRejectsAsOftenAsItSays() {
    SplittableRandom random = new SplittableRandom(1);
    int rejected = 0;
    for (int i = 0; i < 4_000; i++) {
      double[] differences = new double[6];
      for (int j = 0; j < differences.length; j++) {
        differences[j] = random.nextGaussian();
      }
      rejected += ResampledTest.of(differences, 0).p() < 0.05 ? 1 : 0;
    }
    assertEquals(0.05, rejected / 4_000.0, 0.012);
  }

  @Test
  void theCorrectionMakesItHarderToBeSure() {
    assertTrue(ResampledTest.of(DIFFERENCES, 0.25).p() > ResampledTest.of(DIFFERENCES, 0).p());
  }

  @Test
  void refusesWhatHasNoSpread() {
    assertThrows(IllegalArgumentException.class, () -> ResampledTest.of(new double[] {1}, 0.5));
    assertThrows(
        IllegalArgumentException.class, () -> ResampledTest.of(new double[] {2, 2, 2}, 0.5));
    assertThrows(
        IllegalArgumentException.class, () -> ResampledTest.of(new double[] {1, Double.NaN}, 0.5));
    assertThrows(
        IllegalArgumentException.class,
        () -> ResampledTest.of(new double[] {1, Double.POSITIVE_INFINITY}, 0.5));
  }
}

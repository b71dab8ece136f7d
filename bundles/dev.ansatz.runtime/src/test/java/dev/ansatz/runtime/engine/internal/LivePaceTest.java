package dev.ansatz.runtime.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LivePaceTest {
  private long now = 1_000_000_000_000L;
  private final LivePace pace = new LivePace(() -> now);

  private void pass(double seconds) {
    now += (long) (seconds * 1e9);
  }

  /** Looks whenever it may, with epochs of a tenth of a second; returns the seconds it took. */
  private double looking(double total, double firstCost, double cost, boolean known) {
    double spent = 0;
    for (int i = 0; i < total * 10; i++) {
      if (pace.isDue(true, known ? i / (total * 10) : Double.NaN)) {
        double taken = spent == 0 ? firstCost : cost;
        pace.looked(taken);
        spent += taken;
      }
      pass(0.1);
    }
    return spent;
  }

  @ParameterizedTest
  @CsvSource({"30, true", "40, true", "40, false", "300, true", "3000, false"})
  void lookingStaysWithinItsShare(double total, boolean known) {
    double spent = looking(total, LivePace.FIRST_COST, 0.08, known);
    assertTrue(spent >= LivePace.FIRST_COST, "looked for " + spent + " s");
    assertTrue(spent <= LivePace.SHARE * total, "looked for " + spent + " s of " + total);
  }

  @Test
  void longTrainingsUseMuchOfTheirShare() {
    assertEquals(LivePace.SHARE * 300, looking(300, LivePace.FIRST_COST, 0.08, true), 2);
  }

  @ParameterizedTest
  @CsvSource({"20, true", "20, false"})
  void shortTrainingsAreNotLookedAt(double total, boolean known) {
    assertEquals(0, looking(total, LivePace.FIRST_COST, 0.08, known));
  }

  @Test
  void theFirstLookComesEarlyInALongTraining() {
    pace.isDue(true, 0);
    pass(2.9);
    assertFalse(pace.isDue(true, 0.01));
    pass(0.2);
    assertTrue(pace.isDue(true, 0.01));
  }

  @Test
  void cheapLooksWaitForAnEpochToEnd() {
    pace.isDue(true, 0);
    pass(1000);
    pace.looked(0);
    pass(0.4);
    assertFalse(pace.isDue(true, 0.5));
    pass(0.2);
    assertTrue(pace.isDue(true, 0.5));
    assertFalse(pace.isDue(false, 0.5));
    pass(1.5);
    assertTrue(pace.isDue(false, 0.5));
  }
}

package dev.ansatz.runtime.engine.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LivePaceTest {
  private long now = 1_000_000_000_000L;
  private final LivePace pace = new LivePace(() -> now);

  private void pass(double seconds) {
    now += (long) (seconds * 1e9);
  }

  @Test
  void shortTrainingsAreNotLookedAt() {
    pass(1000);
    assertFalse(pace.isDue(true));
    pass(2.9);
    assertFalse(pace.isDue(true));
    pass(0.2);
    assertTrue(pace.isDue(true));
  }

  @Test
  void expensiveLooksAreSeldom() {
    pace.looked(0);
    pace.looked(0.3);
    pass(9.9);
    assertFalse(pace.isDue(true));
    pass(0.2);
    assertTrue(pace.isDue(true));
    assertTrue(pace.isDue(false));
  }

  @Test
  void theFirstLookCountsForAQuarter() {
    pace.looked(1.2);
    pass(9.9);
    assertFalse(pace.isDue(true));
    pass(0.2);
    assertTrue(pace.isDue(true));
  }

  @Test
  void cheapLooksWaitForAnEpochToEnd() {
    pace.looked(0.001);
    pass(0.4);
    assertFalse(pace.isDue(true));
    pass(0.2);
    assertTrue(pace.isDue(true));
    assertFalse(pace.isDue(false));
    pass(1.5);
    assertTrue(pace.isDue(false));
  }

  @Test
  void whatWasNotSpentIsLost() {
    pace.looked(0);
    pass(1000);
    pace.looked(0.6);
    pass(19);
    assertFalse(pace.isDue(false));
  }
}

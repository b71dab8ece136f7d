package dev.ansatz.runtime.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.progress.StopToken;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TimeLimitTest {
  private long nanos = 5_000_000_000L;
  private final WorkingTime time = new WorkingTime(() -> nanos);
  private final TimeLimit limit = new TimeLimit(OptionalDouble.of(2), 1, time, StopToken.never());

  private void work(double seconds) {
    for (int i = 0; i < 10; i++) {
      nanos += (long) (seconds * 1e8);
      time.tick(false);
      limit.tick();
    }
  }

  @Test
  void endsBetweenStepsAndThenPullsTheBrake() {
    limit.begin(0);
    work(1.9);
    assertFalse(limit.isOver());
    work(0.2);
    assertTrue(limit.isOver());
    assertFalse(limit.token().isStopped());
    work(1);
    assertTrue(limit.token().isStopped());
    assertTrue(limit.isHolding());
    limit.end();
    assertFalse(limit.isHolding());
  }

  @Test
  void countsOnWhereARunWasInterruptedAndAnewWhereItEndedTheTraining() {
    limit.begin(1.5);
    work(0.25);
    assertEquals(1.75, limit.used(), 1e-9);
    assertFalse(limit.isOver());
    work(0.5);
    assertTrue(limit.isOver());
    assertEquals(0, limit.used());
  }

  @Test
  void doesNotHoldBeforeTheTrainingBegins() {
    work(5);
    assertFalse(limit.isOver());
    assertFalse(limit.token().isStopped());
  }

  @Test
  void pausesAndSleepDoNotCount() {
    nanos += 3_000_000_000L;
    time.tick(true);
    assertEquals(0, time.seconds());
    nanos += 100_000_000_000L;
    time.tick(false);
    assertEquals(1, time.seconds(), "a machine that slept");
    nanos -= 1_000_000_000L;
    time.tick(false);
    assertEquals(1, time.seconds(), "a clock that goes backwards");
  }

  @Test
  void noLimitNeverEnds() {
    TimeLimit none = new TimeLimit(OptionalDouble.empty(), 1, time, StopToken.never());
    none.begin(0);
    work(9);
    none.tick();
    assertFalse(none.isOver() || none.isHolding() || none.token().isStopped());
  }
}

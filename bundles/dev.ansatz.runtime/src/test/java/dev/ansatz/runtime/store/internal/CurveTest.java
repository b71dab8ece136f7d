package dev.ansatz.runtime.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.learn.Step.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurveTest {

  private static Curve curve(int count) {
    Curve curve = new Curve("loss", "nats");
    for (int i = 1; i <= count; i++) {
      curve.add(3L * i, -i);
    }
    return curve;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 64, 65, 9_999, 10_000, 10_001, 20_000, 20_001, 1_234_567})
  void keepsABoundedEvenlySpreadPartWithBothEnds(int count) {
    Curve curve = curve(count);
    int size = curve.size();
    assertTrue(size <= Curve.LIMIT + 1, () -> "size " + size);
    assertTrue(size >= Math.min(count, Curve.LIMIT / 2), () -> "size " + size);
    assertEquals(3, curve.step(0));
    assertEquals(3L * count, curve.step(size - 1));
    assertEquals(-count, curve.value(size - 1));
    long gap = size > 2 ? curve.step(1) - curve.step(0) : 3;
    for (int i = 1; i < size - 1; i++) {
      assertEquals(gap, curve.step(i) - curve.step(i - 1));
      assertEquals(-curve.step(i) / 3.0, curve.value(i));
    }
  }

  @Test
  void keepsEverythingUpToTheLimit() {
    assertEquals(Curve.LIMIT, curve(Curve.LIMIT).size());
  }

  @Test
  void anEmptyCurveHasNoPoints() {
    assertEquals(0, new Curve("loss", "").size());
  }

  @Test
  void aLearnerThatInventsNamesCannotFillTheMemory() {
    Curves curves = new Curves();
    for (int i = 0; i < 100; i++) {
      curves.add(i, List.of(new Reading("name " + i, 1, "")));
    }
    assertFalse(curves.overflowing());
    curves.add(100, List.of(new Reading("one more", 1, ""), new Reading("name 7", 2, "")));
    assertTrue(curves.overflowing());
    assertEquals(100, curves.list().size());
    assertEquals(2, curves.list().get(7).size());
  }
}

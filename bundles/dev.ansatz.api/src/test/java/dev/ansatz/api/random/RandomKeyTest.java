package dev.ansatz.api.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RandomKeyTest {

  @Test
  void theSamePurposeGivesTheSameNumbers() {
    RandomKey key = RandomKey.of(7);
    key.fold("something else").generator().nextLong();
    assertEquals(
        key.fold("shuffle").fold(3).generator().nextLong(),
        RandomKey.of(7).fold("shuffle").fold(3).generator().nextLong());
    assertNotEquals(key.fold("shuffle"), key.fold("weights"));
    assertNotEquals(key.fold(0).fold(1), key.fold(1).fold(0));
  }

  @Test
  void derivedKeysAreDistinctAndTheirFirstDrawsLookNormal() {
    int n = 200_000;
    RandomKey root = RandomKey.of(1);
    Set<Long> keys = new HashSet<>();
    double sum = 0;
    double squares = 0;
    double products = 0;
    double previous = 0;
    for (int i = 0; i < n; i++) {
      RandomKey key = root.fold(i);
      keys.add(key.bits());
      double draw = key.generator().nextGaussian();
      sum += draw;
      squares += draw * draw;
      products += draw * previous;
      previous = draw;
    }
    assertEquals(n, keys.size());
    assertEquals(0, sum / n, 0.01);
    assertEquals(1, squares / n, 0.02);
    assertEquals(0, products / n, 0.01);
  }
}

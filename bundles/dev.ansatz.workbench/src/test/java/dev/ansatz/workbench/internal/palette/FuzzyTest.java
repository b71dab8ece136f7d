package dev.ansatz.workbench.internal.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FuzzyTest {
  @Test
  void allLettersMustBeThereInOrder() {
    assertTrue(Fuzzy.score("sva", "File: Save all").isPresent());
    assertEquals(OptionalInt.empty(), Fuzzy.score("avs", "File: Save all"));
    assertTrue(Fuzzy.score("", "File: Save all").isPresent());
  }

  @Test
  void beginningsOfWordsAndNeighboursCountMore() {
    assertTrue(score("sa", "File: Save all") > score("sa", "View: Dismiss all"));
    assertTrue(score("run", "Run: Run") > score("run", "View: Return under"));
    assertTrue(score("save", "File: Save") > score("save", "File: Save all"));
  }

  private static int score(String typed, String title) {
    return Fuzzy.score(typed, title).orElseThrow();
  }
}

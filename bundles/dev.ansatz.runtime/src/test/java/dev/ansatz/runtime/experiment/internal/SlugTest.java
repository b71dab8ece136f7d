package dev.ansatz.runtime.experiment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
  @ParameterizedTest
  @CsvSource({
    "lorenz-esn.yaml, lorenz-esn",
    "My Experiment (2).YML, my-experiment-2",
    "Rössler.yaml, rossler",
    "a.b.yaml, a-b",
    "..yaml, experiment",
    "'', experiment",
    "実験.yaml, experiment",
  })
  void isLowerCaseWordsJoinedByHyphens(String file, String slug) {
    assertEquals(slug, Slug.of(file));
  }

  @Test
  void isNotTooLong() {
    assertEquals(60, Slug.of("x".repeat(500)).length());
  }
}

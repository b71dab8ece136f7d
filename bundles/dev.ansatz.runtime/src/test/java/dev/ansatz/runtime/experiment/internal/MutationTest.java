package dev.ansatz.runtime.experiment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.ansatz.runtime.experiment.ExperimentException;
import dev.ansatz.runtime.experiment.ExperimentRequest;
import dev.ansatz.runtime.experiment.Experiments;
import dev.ansatz.runtime.experiment.Mistake;
import dev.ansatz.runtime.experiment.Resolved;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever becomes of a good file, it resolves or is refused with mistakes that have a place. */
class MutationTest {
  private static final String GOOD =
      """
      # A good file.
      title: T
      seed: 7
      data: {id: lorenz, length: 5000, split: {train: 0.25}}
      transforms:
        - standardise
        - {id: noise, sd: 1e-15}
      model:
        id: net
        widths: [10, 20]
        names: [a, "b"]
      train: {epochs: 3, rates: [1, 1e-3]}
      metrics: [{id: size}]
      splits: [test, train]
      figures: []
      run: {threads: 2, timeLimit: 600}
      expect: {test.size: ">= 17", train.size: "< 4e-2"}
      sweep:
        over:
          train.epochs: {from: 5, factor: 0.75, count: 3}
          data.length: [10, 20]
        repeats: 2
        until: {metric: test.size, factor: 1.1}
        figures: [score-by-setting]
      """;
  private static final String PIECES = "{}[]:,-?&*!|>'\"%@`#\t\n\r \u0000\u00e9~0.e";

  private final Experiments experiments = new ResolverService(SamplePlugins.registry());

  private void check(String text, List<String> overrides) {
    ExperimentRequest request =
        new ExperimentRequest(
            "a", text, Optional.empty(), overrides, OptionalLong.empty(), Optional.empty());
    try {
      experiments.resolve(request);
    } catch (ExperimentException e) {
      assertFalse(e.mistakes().isEmpty());
      long lines = text.lines().count() + 1;
      for (Mistake mistake : e.mistakes()) {
        assertTrue(mistake.line() <= lines && mistake.column() >= 0, mistake + " of\n" + text);
      }
    } catch (RuntimeException e) {
      fail(overrides + " on\n" + text, e);
    }
  }

  private static String mutate(String text, Random random) {
    StringBuilder changed = new StringBuilder(text);
    int at = random.nextInt(text.length());
    int length = Math.min(1 + random.nextInt(8), text.length() - at);
    char piece = PIECES.charAt(random.nextInt(PIECES.length()));
    switch (random.nextInt(6)) {
      case 0 -> changed.delete(at, at + length);
      case 1 -> changed.insert(at, piece);
      case 2 -> changed.setCharAt(at, piece);
      case 3 -> changed.insert(at, text, at, at + length);
      case 4 -> changed.setLength(at + 1);
      default -> changed.insert(random.nextInt(text.length()), text, at, at + length);
    }
    return changed.toString();
  }

  private static String shuffle(String text, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
    lines.remove(random.nextInt(lines.size()));
    return String.join("\n", lines);
  }

  @Test
  void theFileIsGoodUnlessMutated() {
    Resolved resolved = experiments.resolve(ExperimentRequest.of("a", GOOD));
    assertEquals(6, ((Resolved.Many) resolved).sweep().points().size());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aMutatedFileIsResolvedOrRefused(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 250; i++) {
      String text = random.nextInt(5) == 0 ? shuffle(GOOD, random) : GOOD;
      for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
        text = mutate(text, random);
      }
      check(text, List.of());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aMutatedOverrideIsAppliedOrRefused(long seed) {
    List<String> good =
        List.of(
            "model.widths=[3, 4]",
            "data.split.train=0.5",
            "transforms.noise.sd=0.5",
            "sweep.over.data.length=[3, 4]",
            "expect.test.size=\"> 3\"",
            "model.id=esn",
            "metrics=[size]");
    Random random = new Random(seed);
    for (int i = 0; i < 250; i++) {
      check(GOOD, List.of(mutate(good.get(random.nextInt(good.size())), random)));
    }
  }
}

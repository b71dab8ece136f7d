package dev.ansatz.runtime.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.runtime.plan.Sweep.Pruning;
import dev.ansatz.runtime.plan.Sweep.Pruning.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RungsTest {
  private static Rungs halving(int trials) {
    return new Rungs(new Pruning(Rule.HALVING, "test.x", List.of(0.25, 0.5), 0.5, 1), trials);
  }

  private static Rungs median(int trials) {
    return new Rungs(new Pruning(Rule.MEDIAN, "test.x", List.of(0.5), 0.5, 3), trials);
  }

  private static boolean goesOn(Rungs rungs, int trial, int rung) {
    return rungs.verdict(trial, rung).orElseThrow().goesOn();
  }

  @Test
  void nothingIsDecidedBeforeAllHaveArrived() {
    Rungs rungs = halving(3);
    rungs.arrive(2, 1);
    rungs.arrive(0, 9);
    assertEquals(Optional.empty(), rungs.verdict(2, 0));
    rungs.arrive(1, 2);
    assertTrue(goesOn(rungs, 2, 0));
    assertTrue(goesOn(rungs, 1, 0));
    assertFalse(goesOn(rungs, 0, 0));
    assertEquals("is not among the best 2 of 3", rungs.verdict(0, 0).orElseThrow().reason());
  }

  @Test
  void whoIsOutIsNotWaitedFor() {
    Rungs rungs = halving(4);
    IntStream.range(0, 4).forEach(trial -> rungs.arrive(trial, trial));
    IntStream.range(0, 4).forEach(trial -> assertEquals(trial < 2, goesOn(rungs, trial, 0)));
    rungs.arrive(0, 7);
    assertEquals(Optional.empty(), rungs.verdict(0, 1));
    rungs.arrive(1, 5);
    assertFalse(goesOn(rungs, 0, 1));
    assertTrue(goesOn(rungs, 1, 1));
  }

  @Test
  void whoHasEndedIsNotWaitedForNorRanked() {
    Rungs rungs = halving(3);
    rungs.end(0);
    rungs.arrive(1, 5);
    rungs.arrive(2, 6);
    assertTrue(goesOn(rungs, 1, 0));
    assertFalse(goesOn(rungs, 2, 0));
  }

  @Test
  void whoCannotBeJudgedGoesOnAndTakesNoPlace() {
    Rungs rungs = halving(3);
    rungs.arrive(0, Double.NaN);
    rungs.arrive(1, 5);
    rungs.arrive(2, 6);
    assertTrue(goesOn(rungs, 0, 0));
    assertTrue(goesOn(rungs, 1, 0));
    assertFalse(goesOn(rungs, 2, 0));
  }

  @Test
  void equalScoresGoByTheOrderOfTheTrialsAndHopelessOnesGo() {
    Rungs rungs = halving(2);
    rungs.arrive(1, 3);
    rungs.arrive(0, 3);
    assertTrue(goesOn(rungs, 0, 0));
    assertFalse(goesOn(rungs, 1, 0));
    Rungs alone = halving(1);
    alone.arrive(0, Double.POSITIVE_INFINITY);
    assertFalse(goesOn(alone, 0, 0));
  }

  @Test
  void theMedianIsOfTheTrialsBefore() {
    Rungs rungs = median(6);
    double[] losses = {5, 4, 3, 4.5, 3, 3.5};
    rungs.arrive(4, losses[4]);
    assertEquals(Optional.empty(), rungs.verdict(4, 0));
    IntStream.of(0, 1, 2, 3, 5).forEach(trial -> rungs.arrive(trial, losses[trial]));
    boolean[] goOn = {true, true, true, false, true, true};
    for (int trial = 0; trial < goOn.length; trial++) {
      assertEquals(goOn[trial], goesOn(rungs, trial, 0), "trial " + trial);
    }
    assertEquals(
        "is worse than the median of the 3 trials before it",
        rungs.verdict(3, 0).orElseThrow().reason());
  }
}

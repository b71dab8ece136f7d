package dev.ansatz.metrics.internal.classes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.plugin.NoSettings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClassMetricsTest {
  private static final double EXACT = 1e-12;
  private static final List<String> NAMES = List.of("rose", "tulip", "water lily", "fern");

  /** Predicted are rose, rose, tulip, rose (the first of equals), tulip; no one says fern. */
  private static final Dataset FLOWERS =
      Guesses.dataset(
          NAMES,
          new int[] {0, 0, 1, 1, 2},
          .7,
          .1,
          .1,
          .1,
          .4,
          .3,
          .2,
          .1,
          .1,
          .6,
          .2,
          .1,
          .4,
          .4,
          .1,
          .1,
          .2,
          .5,
          .25,
          .05);

  @Test
  void accuracyCountsTheMostProbableClass() {
    Score score = Guesses.scores(new Accuracy(), new NoSettings(), FLOWERS).get("accuracy");
    assertEquals(3 / 5.0, score.value(), EXACT);
    assertEquals(Score.Better.HIGHER, score.better());
  }

  @Test
  void topKCountsTheFirstKInOrder() {
    for (int k = 1; k <= 3; k++) {
      double found = new double[] {3, 5, 5}[k - 1];
      Score score =
          Guesses.scores(new TopK(), new TopKSettings(k), FLOWERS).get("accuracy.top" + k);
      assertEquals(found / 5, score.value(), EXACT);
      assertEquals("", score.note());
    }
    Score all = Guesses.scores(new TopK(), new TopKSettings(4), FLOWERS).get("accuracy.top4");
    assertTrue(all.note().contains("only 4 classes"), all.note());
  }

  @Test
  void logLossIsInNats() {
    Score score = Guesses.scores(new LogLoss(), new NoSettings(), FLOWERS).get("logLoss");
    double product = .7 * .4 * .6 * .4 * .25;
    assertEquals(-Math.log(product) / 5, score.value(), EXACT);
    assertEquals("nats/row", score.unit());
  }

  /** Rose: 2 of 3 predicted, 2 of 2 found. Tulip: 1 of 2, 1 of 2. Lily: never predicted. */
  @Test
  void whatWouldBeNothingOfNothingHasNoScore() {
    Map<String, Score> scores = Guesses.scores(new F1(), new F1Settings(true), FLOWERS);
    assertEquals(2 / 3.0, scores.get("precision.rose").value(), EXACT);
    assertEquals(1 / 2.0, scores.get("precision.tulip").value(), EXACT);
    assertFalse(scores.containsKey("precision.water-lily"));
    assertEquals(0, scores.get("recall.water-lily").value(), EXACT);
    assertEquals(0, scores.get("f1.water-lily").value(), EXACT);
    assertFalse(scores.containsKey("recall.fern"));
    assertFalse(scores.containsKey("f1.fern"));
    assertEquals((2 / 3.0 + 1 / 2.0) / 2, scores.get("precision.macro").value(), EXACT);
    assertEquals((1 + .5 + 0) / 3, scores.get("recall.macro").value(), EXACT);
    assertEquals((.8 + .5 + 0) / 3, scores.get("f1.macro").value(), EXACT);
    assertEquals(
        "the mean is without 'water lily', 'fern', whose precision is 0/0",
        scores.get("precision.macro").note());
    assertEquals("the mean is without 'fern', whose f1 is 0/0", scores.get("f1.macro").note());
    assertEquals(3, Guesses.scores(new F1(), new F1Settings(false), FLOWERS).size());
  }

  /**
   * Confidences .7, .4, .6, .4 and .5, right, right, right, wrong and wrong, in halves of [0, 1].
   */
  @Test
  void calibrationComparesMeansWithinBins() {
    Score score =
        Guesses.scores(new CalibrationError(), new CalibrationSettings(2), FLOWERS)
            .get("calibrationError");
    double low = Math.abs(.4 + .4 - 1);
    double high = Math.abs(.7 + .6 + .5 - 2);
    assertEquals((low + high) / 5, score.value(), EXACT);
  }

  @Test
  void certaintyIsInTheLastBin() {
    Dataset certain = Guesses.dataset(List.of("a"), new int[] {0}, 1);
    assertEquals(
        0,
        Guesses.scores(new CalibrationError(), new CalibrationSettings(15), certain)
            .get("calibrationError")
            .value());
  }

  @Test
  void rowsAreNeeded() {
    Dataset empty = Guesses.dataset(NAMES, new int[0]);
    DataException e =
        assertThrows(
            DataException.class, () -> Guesses.scores(new Accuracy(), new NoSettings(), empty));
    assertTrue(e.getMessage().contains("must have rows"), e.getMessage());
  }

  @Test
  void topKIsForManyClasses() {
    assertTrue(new TopK().accepts(FLOWERS));
    assertFalse(new TopK().accepts(Guesses.dataset(List.of("a", "b", "c"), new int[0])));
  }
}

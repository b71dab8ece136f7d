package dev.ansatz.metrics.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.model.LogDensity.Accuracy;
import dev.ansatz.api.plugin.NoSettings;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DensityMetricsTest {
  private static final int ROWS = 2500;
  private static final double MEAN_OF_FIRST = 49.5;

  @Test
  void elboIsReconstructionMinusKl() {
    Map<String, Score> scores =
        Faces.scores(
            new ElboMetric(),
            new DrawSettings(3),
            new Faces(0, Accuracy.EXACT),
            Faces.dataset(ROWS));
    assertEquals(-MEAN_OF_FIRST, scores.get("reconstruction").value(), 1e-12);
    assertEquals(3, scores.get("kl").value(), 1e-12);
    assertEquals(-MEAN_OF_FIRST - 3, scores.get("elbo").value(), 1e-12);
    assertEquals("nats/sample, volume of inputs / 10", scores.get("elbo").unit());
  }

  @Test
  void aBoundHasAnotherNameThanADensity() {
    Score exact = logDensity(Accuracy.EXACT).get("logDensity");
    assertEquals(7 + MEAN_OF_FIRST, exact.value(), 1e-12);
    assertEquals(Score.Better.HIGHER, exact.better());
    Score bound = logDensity(Accuracy.IMPORTANCE_WEIGHTED).get("iwae");
    assertEquals(7 + MEAN_OF_FIRST, bound.value(), 1e-12);
  }

  private static Map<String, Score> logDensity(Accuracy accuracy) {
    return Faces.scores(
        new LogDensityMetric(), new DrawSettings(7), new Faces(0, accuracy), Faces.dataset(ROWS));
  }

  /** The first element is met, the second missed by 2; draws add (2 sd)² to both squares. */
  @Test
  void errorsAreOfScaledInputs() {
    Map<String, Score> scores =
        Faces.scores(
            new ReconstructionMse(),
            new NoSettings(),
            new Faces(1.5, Accuracy.EXACT),
            Faces.dataset(ROWS));
    assertEquals((0 + 4) / 2.0 / 100, scores.get("mse").value(), 1e-12);
    assertEquals("(inputs/10)²", scores.get("mse").unit());
    assertEquals((2 + 9) / 100.0, scores.get("mse.sampled").value(), 0.01);
  }

  @Test
  void noRowsAreRefused() {
    Dataset empty = Faces.dataset(0);
    DataException e =
        assertThrows(
            DataException.class,
            () ->
                Faces.scores(
                    new ReconstructionMse(),
                    new NoSettings(),
                    new Faces(0, Accuracy.EXACT),
                    empty));
    assertTrue(e.getMessage().contains("at least 1 row"), e.getMessage());
  }

  @Test
  void seriesAreNotForThem() {
    assertTrue(new ElboMetric().accepts(Faces.dataset(1)));
    assertFalse(
        new LogDensityMetric()
            .accepts(
                Judge.dataset(
                    dev.ansatz.api.data.Axis.of("time"), Map.of(), Judge.ramp(3), Judge.ramp(3))));
  }
}

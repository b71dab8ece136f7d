package dev.ansatz.metrics.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.metric.Estimate;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.model.LogDensity.Accuracy;
import dev.ansatz.api.plugin.NoSettings;
import dev.ansatz.api.tensor.F64Tensor;
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

  /** 1 nat by the volume of inputs / 10 is 1 - 2 ln 10 by that of inputs. */
  @Test
  void bitsAreOfTheInputsAsTheyAreStored() {
    Score bits =
        Faces.scores(new LogDensityMetric(), new DrawSettings(1), new Pairs(), Faces.dataset(ROWS))
            .get("bitsPerDimension");
    assertEquals((2 * Math.log(10) - 1) / 2 / Math.log(2), bits.value(), 1e-12);
    assertEquals("bits, volume of inputs", bits.unit());
    assertEquals(Score.Better.LOWER, bits.better());
    Score bound =
        Faces.scores(
                new LogDensityMetric(),
                new DrawSettings(1),
                new Faces(0, Accuracy.IMPORTANCE_WEIGHTED),
                Faces.dataset(ROWS))
            .get("bitsPerDimension");
    assertEquals(Estimate.Accuracy.UPPER_BOUND, bound.estimate().orElseThrow().accuracy());
  }

  @Test
  void criteriaChargeForParameters() {
    Map<String, Score> scores =
        Faces.scores(new InformationCriteria(), new NoSettings(), new Pairs(), Faces.dataset(ROWS));
    assertEquals(2 * 11 - 2 * ROWS, scores.get("aic").value(), 1e-9);
    assertEquals(11 * Math.log(ROWS) - 2 * ROWS, scores.get("bic").value(), 1e-9);
    assertEquals("nats, volume of inputs / 10", scores.get("bic").unit());
  }

  /** Rows (i, i + 2), i from 0 to 99, of which the first fifty are taken for (20, 20). */
  @Test
  void rowsAreTakenForTheMeanOfTheirComponent() {
    double sum = 0;
    for (int i = 0; i < 100; i++) {
      double mean = i < 50 ? 20 : 70;
      sum += Math.pow(i - mean, 2) + Math.pow(i + 2 - mean, 2);
    }
    Score mse =
        Faces.scores(new MixtureMse(), new NoSettings(), new Pairs(), Faces.dataset(ROWS))
            .get("mse");
    assertEquals(sum / 200 / 100, mse.value(), 1e-12);
    assertEquals("(inputs/10)²", mse.unit());
  }

  @Test
  void missingElementsAreLeftOut() {
    Mean mean = new Mean();
    double[] truth = {Double.NaN, 3};
    double[] decoded = {1, 1};
    ReconstructionMse.addErrors(mean, F64Tensor.of(truth, 1, 2), F64Tensor.of(decoded, 1, 2));
    assertEquals(4, mean.value());
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

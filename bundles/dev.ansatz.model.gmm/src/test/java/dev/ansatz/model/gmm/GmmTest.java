package dev.ansatz.model.gmm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.learn.TrainingException;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.model.SampleRequest;
import dev.ansatz.api.model.SampleRequest.Noise;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.tensor.U8Tensor;
import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.vector.internal.VectorKernels;
import dev.ansatz.model.gmm.internal.GmmModel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GmmTest {
  private static final F64Tensor IRIS = iris();

  private static F64Tensor iris() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                GmmTest.class.getResourceAsStream("iris.csv"), StandardCharsets.US_ASCII))) {
      double[] values =
          reader
              .lines()
              .flatMap(line -> Arrays.stream(line.split(",")).limit(4))
              .mapToDouble(Double::parseDouble)
              .toArray();
      return F64Tensor.of(values, 150, 4);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static GmmSettings settings(int components, CovarianceType type, int starts) {
    return new GmmSettings(components, type, starts, 1e-9, 5000, 1e-6);
  }

  private static GmmModel fit(GmmSettings settings, Dataset dataset) {
    return Fitting.fit(Kernels.portable(), settings, dataset);
  }

  /**
   * In nats summed over the 150 flowers. The first number is what scikit-learn's best of 20 starts
   * from k-means reaches; from k-means++, as here, it finds the better maximum of the diagonal too.
   */
  @ParameterizedTest
  @CsvSource({
    "FULL, -180.1855, -180.1855, 44, 580.839",
    "TIED, -256.354, -256.354, 24, 632.963",
    "DIAGONAL, -307.178, -306.860, 26, 743.997",
    "SPHERICAL, -384.314, -384.314, 17, 853.809"
  })
  void iris(CovarianceType type, double total, double best, long parameters, double bic) {
    GmmModel model = fit(settings(3, type, 20), Fitting.rows(IRIS));
    double nats = 150 * Fitting.logDensity(model, IRIS);
    assertEquals(best, nats, 1e-3);
    assertEquals(parameters, model.freeParameters());
    assertEquals(bic, parameters * Math.log(150) - 2 * nats, 2e-3);
    assertEquals(List.of(), model.summary().warnings());
    double[] starts = Arrays.stream(model.starts()).map(start -> 150 * start).toArray();
    assertEquals(20, starts.length);
    assertEquals(best, Arrays.stream(starts).max().orElseThrow(), 1e-3);
    assertTrue(Arrays.stream(starts).anyMatch(start -> Math.abs(start - total) < 1e-3));
  }

  /** One component is the normal distribution of the data's own mean and covariance. */
  @Test
  void oneComponentIsTheNormalDistribution() {
    GmmModel model = fit(settings(1, CovarianceType.FULL, 1), Fitting.rows(IRIS));
    double[] mean = model.means().toDoubles();
    assertArrayEquals(new double[] {5.843333, 3.057333, 3.758, 1.199333}, mean, 1e-5);
    assertEquals(-379.9146, 150 * Fitting.logDensity(model, IRIS), 1e-3);
  }

  @ParameterizedTest
  @EnumSource(CovarianceType.class)
  void theLogDensityRisesAtEveryIteration(CovarianceType type) {
    Training training = Fitting.begin(Kernels.portable(), settings(4, type, 3), Fitting.rows(IRIS));
    double[] previous = new double[4];
    Arrays.fill(previous, Double.NEGATIVE_INFINITY);
    for (Step step : Fitting.finish(training)) {
      List<Step.Reading> readings = step.readings();
      for (int i = 0; i < readings.size(); i++) {
        double value = readings.get(i).value();
        assertTrue(value >= previous[i] - 1e-9, value + " after " + previous[i]);
        previous[i] = value;
      }
    }
    assertTrue(Double.isFinite(previous[3]));
  }

  @ParameterizedTest
  @EnumSource(CovarianceType.class)
  void responsibilitiesAreWeightedDensities(CovarianceType type) {
    GmmModel model = fit(settings(3, type, 2), Fitting.rows(IRIS));
    F64Tensor shares = model.responsibilities(PredictRequest.of(IRIS));
    double[] weights = new double[3];
    for (int i = 0; i < shares.size(); i++) {
      weights[i % 3] += shares.get(i) / 150;
    }
    assertArrayEquals(model.weights().array(), weights, 1e-4);
    double[] first = shares.rows(0, 1).toDoubles();
    assertEquals(1, Arrays.stream(first).sum(), 1e-12);
  }

  /** A drawn sample has each component's weight, mean and covariance: fitting it finds them. */
  @ParameterizedTest
  @EnumSource(CovarianceType.class)
  void samplesFollowTheModel(CovarianceType type) {
    GmmModel model = fit(settings(2, type, 3), Fitting.rows(IRIS));
    F64Tensor drawn = model.sample(request(20_000, Noise.DRAWN));
    assertEquals(model.sample(request(3, Noise.DRAWN)), drawn.rows(0, 3));
    GmmModel again = fit(settings(2, type, 3), Fitting.rows(drawn));
    double expected = Fitting.logDensity(model, drawn);
    assertEquals(expected, Fitting.logDensity(again, drawn), 0.003);
    double share = Math.max(model.weights().get(0), model.weights().get(1));
    assertEquals(share, Math.max(again.weights().get(0), again.weights().get(1)), 0.02);
  }

  @Test
  void withoutNoiseARowIsAMean() {
    GmmModel model = fit(settings(3, CovarianceType.FULL, 3), Fitting.rows(IRIS));
    Tensor rows = model.sample(request(20, Noise.LEFT_OUT));
    for (int row = 0; row < 20; row++) {
      Tensor drawn = rows.rows(row, row + 1);
      boolean known = false;
      for (int k = 0; k < 3; k++) {
        known |= Fitting.error(model.means().rows(k, k + 1), drawn, 1) == 0;
      }
      assertTrue(known, "row " + row);
    }
  }

  private static SampleRequest request(int count, Noise noise) {
    return new SampleRequest(count, noise, RandomKey.of(3), StopToken.never());
  }

  @Test
  void bytesAreScaledAndTheResultIsInTheirUnits() {
    byte[] values = new byte[200];
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 200; i++) {
      values[i] = (byte) (i < 100 ? 200 + random.nextInt(20) : random.nextInt(20));
    }
    U8Tensor rows = U8Tensor.of(values, 100, 2);
    GmmModel model = fit(settings(2, CovarianceType.SPHERICAL, 2), Fitting.rows(rows));
    double[] means = model.means().toDoubles();
    assertEquals(219, means[0] + means[2], 10);
    assertEquals(255, model.logDensity(Fitting.asked(rows)).measure().scale());
  }

  /** Five rows on one spot, far from all others: a component shrinks onto them. */
  @ParameterizedTest
  @EnumSource(
      value = CovarianceType.class,
      names = {"FULL", "DIAGONAL", "SPHERICAL"})
  void aCollapsedComponentIsToldOf(CovarianceType type) {
    double[] values = new double[2 * 105];
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < values.length; i++) {
      values[i] = i < 200 ? random.nextGaussian() : 50;
    }
    GmmModel model = fit(settings(2, type, 5), Fitting.rows(F64Tensor.of(values, 105, 2)));
    assertEquals(1, model.summary().warnings().size(), model.summary().warnings().toString());
    String warning = model.summary().warnings().get(0);
    assertTrue(warning.matches("component [12] collapsed.*raise model.covarianceFloor"), warning);
  }

  /** A column of which one cluster has no spread is held up by the floor. */
  @Test
  void aFloorThatHoldsUpVariancesIsToldOf() {
    double[] values = new double[2 * 200];
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < values.length; i++) {
      values[i] = i % 2 == 0 ? random.nextGaussian() : i < 200 ? 0 : 20 + random.nextGaussian();
    }
    GmmModel model =
        fit(settings(2, CovarianceType.DIAGONAL, 5), Fitting.rows(F64Tensor.of(values, 200, 2)));
    assertEquals(1, model.summary().warnings().size(), model.summary().warnings().toString());
    String warning = model.summary().warnings().get(0);
    assertTrue(warning.matches("the covariance floor holds up .* component [12],.*"), warning);
  }

  @ParameterizedTest
  @EnumSource(CovarianceType.class)
  void aConstantColumnIsHeldUpByTheFloorWithoutAWarning(CovarianceType type) {
    double[] values = new double[3 * 200];
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < values.length; i++) {
      values[i] = i % 3 == 2 ? 7 : random.nextGaussian() + (i < 300 ? 0 : 20);
    }
    F64Tensor rows = F64Tensor.of(values, 200, 3);
    GmmModel model = fit(settings(2, type, 3), Fitting.rows(rows));
    assertEquals(List.of(), model.summary().warnings());
    assertTrue(Double.isFinite(Fitting.logDensity(model, rows)));
  }

  @Test
  void tooFewIterationsAreToldOf() {
    GmmSettings few = new GmmSettings(3, CovarianceType.FULL, 2, 1e-9, 3, 1e-6);
    List<String> warnings = fit(few, Fitting.rows(IRIS)).summary().warnings();
    assertEquals(1, warnings.size());
    assertTrue(warnings.get(0).contains("raise model.maxIterations"), warnings.get(0));
  }

  @Test
  void threadsChangeRoundingOnly() {
    GmmSettings settings = settings(3, CovarianceType.TIED, 2);
    GmmModel one = fit(settings, Fitting.rows(IRIS));
    GmmModel two = Fitting.fit(new VectorKernels().withThreads(2), settings, Fitting.rows(IRIS));
    assertArrayEquals(one.means().toDoubles(), two.means().toDoubles(), 1e-6);
  }

  @Test
  void moreComponentsThanRowsAreRefused() {
    DataException e =
        assertThrows(
            DataException.class,
            () -> fit(settings(151, CovarianceType.DIAGONAL, 1), Fitting.rows(IRIS)));
    assertEquals(
        "the train part must have at least as many rows as model.components, 151; got 150: lower"
            + " model.components",
        e.getMessage());
  }

  @Test
  void moreComponentsThanDifferentRowsAreRefused() {
    Dataset twice = Fitting.rows(F64Tensor.of(new double[] {1, 2, 1, 2, 3, 4, 3, 4}, 4, 2));
    DataException e =
        assertThrows(
            DataException.class, () -> fit(settings(3, CovarianceType.DIAGONAL, 1), twice));
    assertEquals(
        "the train part must have at least 3 different rows for as many components; it has 2:"
            + " lower model.components",
        e.getMessage());
  }

  @ParameterizedTest
  @EnumSource(CovarianceType.class)
  void rowsThatAreAllTheSameAreRefused(CovarianceType type) {
    Dataset same = Fitting.rows(F64Tensor.of(new double[60], 20, 3));
    TrainingException e =
        assertThrows(TrainingException.class, () -> fit(settings(2, type, 1), same));
    assertTrue(e.getMessage().contains("must vary"), e.getMessage());
  }

  @Test
  void missingElementsAreRefused() {
    double[] values = IRIS.array().clone();
    values[9] = Double.NaN;
    Dataset broken = Fitting.rows(F64Tensor.of(values, 150, 4));
    DataException e =
        assertThrows(DataException.class, () -> fit(settings(2, CovarianceType.FULL, 1), broken));
    assertTrue(e.getMessage().contains("NaN in row 2"), e.getMessage());
  }

  @Test
  void covariancesThatDoNotFitIntoMemoryAreRefused() {
    Dataset wide = Fitting.rows(F64Tensor.zeros(10, 8000));
    InvalidSettingException e =
        assertThrows(
            InvalidSettingException.class, () -> fit(settings(10, CovarianceType.FULL, 1), wide));
    assertEquals("covariance", e.setting());
  }

  @Test
  void questionsOfAnotherShapeAreRefused() {
    GmmModel model = fit(settings(2, CovarianceType.FULL, 1), Fitting.rows(IRIS));
    Tensor wrong = F64Tensor.zeros(2, 5);
    assertThrows(
        IllegalArgumentException.class, () -> model.responsibilities(PredictRequest.of(wrong)));
  }
}

package dev.ansatz.model.ppca;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.learn.TrainingException;
import dev.ansatz.api.model.LatentCode;
import dev.ansatz.api.model.LogDensity;
import dev.ansatz.api.model.Measure;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.model.SampleRequest;
import dev.ansatz.api.model.SampleRequest.Noise;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.compute.Kernels;
import dev.ansatz.data.images.internal.DigitsProvider;
import dev.ansatz.model.ppca.internal.PpcaModel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Constants were computed with NumPy and SciPy from the dense covariance. */
class PpcaTest {
  private static final Dataset DIGITS = Fitting.load(new DigitsProvider(), Fitting.noFiles());
  private static final Tensor TRAIN = DIGITS.tensor(Split.TRAIN, Fields.INPUTS);
  private static final Tensor TEST = DIGITS.tensor(Split.TEST, Fields.INPUTS);
  private static final double NAN = Double.NaN;

  private static PpcaModel fit(PpcaSettings settings, Dataset dataset) {
    return Fitting.fit(Kernels.portable(), settings, dataset);
  }

  private static PpcaSettings latents(int latents) {
    return PpcaSettings.defaults().withLatents(latents);
  }

  @ParameterizedTest
  @CsvSource({
    "2, .054306075, -0.0913981, 0.1992455, .052184271",
    "10, .022674444, 17.5411533, 16.2077776, .020434701",
    "40, .002333830, 40.5921770, 39.0562295, .001011489"
  })
  void digitsInClosedForm(int latents, double noise, double train, double test, double error) {
    PpcaModel model = fit(latents(latents), DIGITS);
    assertEquals(noise, model.noiseVariance() / 256, 1e-9);
    assertEquals(train, Fitting.logDensity(model, TRAIN), 1e-6);
    assertEquals(test, Fitting.logDensity(model, TEST), 1e-6);
    Tensor mean = model.encode(PredictRequest.of(TEST)).mean();
    assertEquals(error, Fitting.error(TEST, model.decode(PredictRequest.of(mean)), 16), 1e-9);
  }

  @Test
  void theDensityIsExactAndOfScaledPixels() {
    LogDensity density = fit(latents(2), DIGITS).logDensity(Fitting.asked(TEST));
    assertEquals(LogDensity.Accuracy.EXACT, density.accuracy());
    assertEquals(new Measure(Measure.Kind.VOLUME, 16), density.measure());
  }

  @Test
  void theSpectrumIsThatOfTheCovariance() {
    PpcaModel model = fit(latents(2), DIGITS);
    double[] eigenvalues = model.eigenvalues().array();
    assertEquals(64, eigenvalues.length);
    double[] first = {eigenvalues[0] / 256, eigenvalues[1] / 256, eigenvalues[2] / 256};
    assertArrayEquals(new double[] {0.69101971, 0.63231969, 0.55628511}, first, 1e-8);
    double sum = 0;
    for (double eigenvalue : eigenvalues) {
      sum += eigenvalue;
    }
    assertEquals(sum, model.totalVariance(), 1e-9 * sum);
    assertEquals(64 + 1 + 2 * 64 - 1, model.freeParameters());
  }

  @Test
  void thePosteriorIsThatOfTheJointNormal() {
    LatentCode code = fit(latents(2), DIGITS).encode(PredictRequest.of(TEST.rows(0, 1)));
    assertArrayEquals(new double[] {-1.33151364, -0.14274782}, code.mean().toDoubles(), 1e-7);
    assertArrayEquals(new double[] {0.28033608, 0.29305953}, code.sd().toDoubles(), 1e-7);
  }

  @Test
  void missingElementsAreIntegratedOver() {
    PpcaModel model = fit(latents(2), DIGITS);
    double[] pixels = TEST.rows(0, 2).toDoubles();
    for (int i = 0; i < 64; i += 3) {
      pixels[i] = NAN;
    }
    F64Tensor partial = F64Tensor.of(pixels, 2, 8, 8);
    double[] nats = model.logDensity(Fitting.asked(partial)).nats().array();
    double whole = model.logDensity(Fitting.asked(TEST.rows(1, 2))).nats().get(0);
    assertEquals(3.1521020549347227, nats[0], 1e-8);
    assertEquals(whole, nats[1], 1e-9);
    LatentCode code = model.encode(PredictRequest.of(partial.rows(0, 1)));
    assertArrayEquals(new double[] {-1.29118226, -0.42627409}, code.mean().toDoubles(), 1e-7);
    assertEquals(Math.sqrt(0.09705097), code.sd().get(0), 1e-7);
    assertEquals(Math.sqrt(0.12137955), code.sd().get(1), 1e-7);
  }

  @Test
  void emFindsTheClosedForm() {
    PpcaSettings settings = new PpcaSettings(3, Method.EM, 1e-10, 2000);
    PpcaModel byEm = fit(settings, DIGITS);
    PpcaModel closed = fit(latents(3), DIGITS);
    assertEquals(List.of(), byEm.summary().warnings());
    assertEquals(closed.noiseVariance(), byEm.noiseVariance(), 1e-6 * closed.noiseVariance());
    assertEquals(Fitting.logDensity(closed, TRAIN), Fitting.logDensity(byEm, TRAIN), 1e-7);
    Tensor expected = closed.encode(PredictRequest.of(TEST)).mean();
    Tensor actual = byEm.encode(PredictRequest.of(TEST)).mean();
    assertArrayEquals(expected.toDoubles(), actual.toDoubles(), 1e-3);
  }

  /** The maximum was found by a general optimizer over all seven parameters. */
  @Test
  void emMaximisesTheLikelihoodOfWhatIsThere() {
    double[] values = {
      1.2, 0.7, -0.3, 0.1, NAN, 0.4, -1.0, -0.9, 0.2, NAN, 1.6, -0.8, 0.5, 0.2, NAN, -0.7, -0.1,
      0.6, 1.9, 1.1, -1.2, NAN, -1.3, NAN, -1.5, -0.8, 0.9, 0.3, 0.6, 0.1, 0.9, NAN, -0.7, -0.2,
      -0.5, -0.1
    };
    F64Tensor rows = F64Tensor.of(values, 12, 3);
    PpcaModel model = fit(new PpcaSettings(1, Method.EM, 1e-13, 100_000), Fitting.rows(rows));
    assertEquals(-1.855714717040154, Fitting.logDensity(model, rows), 1e-9);
    assertEquals(0.06823742794803374, model.noiseVariance(), 1e-6);
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void theLogDensityRisesAtEverySweep(boolean missing) {
    double[] pixels = TRAIN.rows(0, 300).toDoubles();
    for (int i = 0; missing && i < pixels.length; i += 7) {
      pixels[i] = NAN;
    }
    F64Tensor rows = F64Tensor.of(pixels, 300, 64);
    Training training =
        Fitting.begin(
            Kernels.portable(), new PpcaSettings(4, Method.EM, 1e-6, 60), Fitting.rows(rows));
    List<Step> steps = Fitting.finish(training);
    double previous = Double.NEGATIVE_INFINITY;
    for (Step step : steps) {
      double value = step.readings().get(0).value();
      assertTrue(value > previous, value + " after " + previous);
      previous = value;
    }
    assertTrue(Fitting.logDensity((PpcaModel) training.model(), rows) > previous);
  }

  @Test
  void tooFewSweepsAreToldOf() {
    PpcaModel model = fit(new PpcaSettings(3, Method.EM, 1e-10, 4), DIGITS);
    assertEquals(1, model.summary().warnings().size());
    assertTrue(model.summary().warnings().get(0).contains("raise model.maxIterations"));
  }

  /** With fewer rows than elements the inner products of rows are decomposed. */
  @Test
  void fewRowsGiveTheSameAsTheCovarianceDoes() {
    Tensor few = TRAIN.rows(0, 40).reshape(Shape.of(40, 64));
    PpcaModel model = fit(latents(3), Fitting.rows(few));
    PpcaModel byEm = fit(new PpcaSettings(3, Method.EM, 1e-11, 5000), Fitting.rows(few));
    assertEquals(Fitting.logDensity(byEm, few), Fitting.logDensity(model, few), 1e-6);
  }

  @Test
  void samplesHaveTheModelsCovariance() {
    PpcaModel model = fit(latents(3), DIGITS);
    SampleRequest many = request(20_000, Noise.DRAWN);
    double[] rows = model.sample(many).array();
    PpcaModel again = fit(latents(3), Fitting.rows(F64Tensor.of(rows, 20_000, 64)));
    assertEquals(model.noiseVariance(), again.noiseVariance(), 0.01 * model.noiseVariance());
    assertEquals(model.eigenvalues().get(0), again.eigenvalues().get(0), 10);
    assertEquals(model.sample(request(5, Noise.DRAWN)), model.sample(many).rows(0, 5));
    Tensor plain = model.sample(request(9, Noise.LEFT_OUT));
    double apart = Fitting.error(plain, model.sample(request(9, Noise.DRAWN)), 1);
    assertEquals(model.noiseVariance(), apart, 0.2 * model.noiseVariance());
  }

  private static SampleRequest request(int count, Noise noise) {
    return new SampleRequest(count, noise, RandomKey.of(3), StopToken.never());
  }

  @Test
  void tooManyLatentsAreRefused() {
    InvalidSettingException e =
        assertThrows(InvalidSettingException.class, () -> fit(latents(64), DIGITS));
    assertEquals(
        "the 'latents' parameter of PpcaSettings must be at most 63, one less than the 64 elements"
            + " of a row; got 64",
        e.getMessage());
  }

  @Test
  void tooFewRowsAreRefused() {
    DataException e =
        assertThrows(
            DataException.class,
            () -> fit(latents(9), Fitting.rows(TRAIN.rows(0, 10).reshape(Shape.of(10, 64)))));
    assertEquals(
        "the train part must have at least 11 rows for 9 latents; got 10: lower model.latents",
        e.getMessage());
  }

  /** Three of the 64 pixels are always dark. */
  @Test
  void constantColumnsAreGoodButMoreLatentsThanDirectionsAreNot() {
    assertTrue(Double.isFinite(Fitting.logDensity(fit(latents(60), DIGITS), TEST)));
    TrainingException e = assertThrows(TrainingException.class, () -> fit(latents(62), DIGITS));
    assertTrue(e.getMessage().contains("more than 62 directions"), e.getMessage());
    assertTrue(e.getMessage().contains("lower model.latents"), e.getMessage());
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void rowsThatAreAllTheSameAreRefused(Method method) {
    Dataset same = Fitting.rows(F64Tensor.of(new double[60], 20, 3));
    TrainingException e =
        assertThrows(TrainingException.class, () -> fit(latents(1).withMethod(method), same));
    assertTrue(e.getMessage().contains("must vary"), e.getMessage());
  }

  @Test
  void theClosedFormSendsMissingElementsToEm() {
    double[] values = new double[60];
    values[17] = NAN;
    DataException e =
        assertThrows(
            DataException.class, () -> fit(latents(1), Fitting.rows(F64Tensor.of(values, 20, 3))));
    assertTrue(e.getMessage().contains("row 5"), e.getMessage());
    assertTrue(e.getMessage().contains("model.method to em"), e.getMessage());
  }

  @Test
  void anElementThatIsAlwaysMissingIsRefused() {
    double[] values = new double[60];
    for (int i = 0; i < 60; i++) {
      values[i] = i % 3 == 1 ? NAN : Math.sin(i);
    }
    Dataset data = Fitting.rows(F64Tensor.of(values, 20, 3));
    DataException e =
        assertThrows(DataException.class, () -> fit(latents(1).withMethod(Method.EM), data));
    assertTrue(e.getMessage().contains("element 1 is NaN in all"), e.getMessage());
  }
}

package dev.ansatz.tck;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.model.DensityModel;
import dev.ansatz.api.model.DensityRequest;
import dev.ansatz.api.model.Elbo;
import dev.ansatz.api.model.LatentCode;
import dev.ansatz.api.model.LatentModel;
import dev.ansatz.api.model.LogDensity;
import dev.ansatz.api.model.Measure;
import dev.ansatz.api.model.Mixture;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.model.ParametricDensity;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.model.PrincipalComponents;
import dev.ansatz.api.model.SampleRequest;
import dev.ansatz.api.model.SampleRequest.Noise;
import dev.ansatz.api.model.Sampler;
import dev.ansatz.api.model.VariationalModel;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.tck.internal.OddRows;
import dev.ansatz.tck.internal.Refusals;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What metrics and figures rely on in every model of a density, beyond what the engine does: in
 * {@link DensityModel}, {@link VariationalModel}, {@link LatentModel}, {@link Sampler}, {@link
 * Mixture}, {@link PrincipalComponents} and {@link ParametricDensity}, whichever of them the
 * learner's models are. The data has the task of density.
 *
 * <p>Numbers agree where they differ by at most 1e-4 of the larger of them and 1: room for single
 * precision, in which sums may go other ways in other batches.
 *
 * @param <P> the learner's settings
 */
public abstract class DensityContract<P extends Record> extends LearnerContract<P> {
  private static final double TOLERANCE = 1e-4;
  private static final int DRAWS = 200;

  @Test
  final void logDensitiesAreFinite() {
    LogDensity density = as(DensityModel.class, trained()).logDensity(asked(rows()));
    assertEquals(Shape.of(rows().rowCount()), density.nats().shape(), "one number for each row");
    assertTrue(
        Arrays.stream(density.nats().array()).allMatch(Double::isFinite),
        "the log-densities of training rows must be finite");
  }

  /**
   * Where inputs and their largest value are doubled, the volume of a row is 2^d times as large.
   */
  @Test
  final void densitiesAreOfTheStatedMeasure() {
    Dataset once = OddRows.scaled(dataset(), 1);
    Dataset twice = OddRows.scaled(dataset(), 2);
    LogDensity first = as(DensityModel.class, train(once)).logDensity(asked(rows(once)));
    LogDensity second = as(DensityModel.class, train(twice)).logDensity(asked(rows(twice)));
    int d = rows().shape().rowSize();
    boolean volume = first.measure().kind() == Measure.Kind.VOLUME;
    Measure unit = new Measure(first.measure().kind(), 1);
    double expected = mean(first, unit, d) - (volume ? d * Math.log(2) : 0);
    assertClose(
        expected,
        mean(second, unit, d),
        "the density by " + unit + " of inputs that are twice as large, as the measures say");
  }

  private static double mean(LogDensity density, Measure measure, int dimensions) {
    return mean(density.nats()) + density.measure().natsTo(measure, dimensions);
  }

  @Test
  final void answersDoNotDependOnOtherRows() {
    Model model = trained();
    for (int row = 0; row < Math.min(4, rows().rowCount()); row++) {
      Tensor alone = rows().rows(row, row + 1);
      DensityModel density = as(DensityModel.class, model);
      LogDensity together = density.logDensity(asked(rows()));
      if (together.accuracy() == LogDensity.Accuracy.EXACT) {
        double nats = density.logDensity(asked(alone)).nats().get(0);
        assertClose(together.nats().get(row), nats, "the log-density of a row alone");
      }
      if (model instanceof LatentModel latent) {
        Tensor mean = latent.encode(PredictRequest.of(rows())).mean().rows(row, row + 1);
        assertClose(mean, latent.encode(PredictRequest.of(alone)).mean(), "a row's code alone");
      }
    }
  }

  @Test
  final void rowsOfAnotherShapeAreRefused() {
    Model model = trained();
    Tensor other = OddRows.ofAnotherShape(rows());
    refuses(() -> as(DensityModel.class, model).logDensity(asked(other)));
    if (model instanceof LatentModel latent) {
      refuses(() -> latent.encode(PredictRequest.of(other)));
      refuses(() -> latent.decode(PredictRequest.of(F64Tensor.zeros(2, latent.latents() + 1))));
    }
    if (model instanceof Mixture mixture) {
      refuses(() -> mixture.responsibilities(PredictRequest.of(other)));
    }
  }

  private static void refuses(Runnable question) {
    assertThrows(
        IllegalArgumentException.class, question::run, "rows of another shape must be refused");
  }

  @Test
  final void codesAndDecodedRowsHaveTheirShapes() {
    LatentModel model = as(LatentModel.class, trained());
    int n = rows().rowCount();
    LatentCode code = model.encode(PredictRequest.of(rows()));
    assertEquals(Shape.of(n, model.latents()), code.mean().shape(), "a code must be rows × k");
    for (int i = 0; i < code.sd().size(); i++) {
      assertTrue(code.sd().get(i) >= 0, "a spread must be 0 or more; got " + code.sd().get(i));
    }
    Tensor decoded = model.decode(PredictRequest.of(code.mean()));
    assertEquals(rows().shape(), decoded.shape(), "decoded rows must have the rows' shape");
    Tensor none = model.decode(PredictRequest.of(F64Tensor.zeros(0, model.latents())));
    assertEquals(0, none.rowCount(), "no latents, no rows");
  }

  /** Both in expectation over draws: three standard errors are left to them. */
  @Test
  final void theBoundIsNotAboveTheDensity() {
    VariationalModel model = as(VariationalModel.class, trained());
    DensityRequest many = new DensityRequest(rows(), DRAWS, key("bound"), StopToken.never());
    double[] nats = model.logDensity(many).nats().array();
    Elbo elbo = model.elbo(many);
    double[] gaps = new double[nats.length];
    Arrays.setAll(gaps, i -> nats[i] - elbo.reconstruction().get(i) + elbo.kl().get(i));
    double mean = Arrays.stream(gaps).average().orElseThrow();
    double square = Arrays.stream(gaps).map(g -> (g - mean) * (g - mean)).average().orElseThrow();
    double error = Math.sqrt(square / gaps.length);
    assertTrue(
        mean >= -3 * error - TOLERANCE * Math.max(1, Math.abs(nats[0])),
        "reconstruction - kl must not be above the log-density; it is by " + -mean);
    assertEquals(model.logDensity(many).measure(), elbo.measure(), "both have one measure");
  }

  @Test
  final void klIsThatOfTheCode() {
    VariationalModel model = as(VariationalModel.class, trained());
    LatentCode code = model.encode(PredictRequest.of(rows()));
    F64Tensor kl = model.elbo(asked(rows())).kl();
    for (int row = 0; row < kl.size(); row++) {
      double expected = 0;
      for (int i = row * model.latents(); i < (row + 1) * model.latents(); i++) {
        double mean = code.mean().get(i);
        double variance = code.sd().get(i) * code.sd().get(i);
        expected += (mean * mean + variance - Math.log(variance) - 1) / 2;
      }
      assertClose(expected, kl.get(row), "KL of a row's code from the standard normal");
    }
  }

  @Test
  final void theFirstSamplesAreTheSameHoweverManyAreDrawn() {
    Sampler model = as(Sampler.class, trained());
    for (Noise noise : Noise.values()) {
      Tensor many = sample(model, 9, noise, "samples");
      assertEquals(rows().shape().withRows(9), many.shape(), "samples must have the rows' shape");
      assertEquals(many.rows(0, 4), sample(model, 4, noise, "samples"), "the first of " + noise);
      assertEquals(0, sample(model, 0, noise, "samples").rowCount(), "none where none are asked");
    }
  }

  @Test
  final void anotherKeyDrawsOtherSamples() {
    Sampler model = as(Sampler.class, trained());
    assertNotEquals(
        sample(model, 5, Noise.DRAWN, "one"),
        sample(model, 5, Noise.DRAWN, "other"),
        "another key must draw other rows");
  }

  /**
   * Where a model fits its rows, those that it draws are about as likely; a nat per element off.
   */
  @Test
  final void samplesAreInTheUnitsOfTheRows() {
    Model model = trained();
    Sampler sampler = as(Sampler.class, model);
    LogDensity ofRows = as(DensityModel.class, model).logDensity(asked(rows()));
    Assumptions.assumeTrue(
        ofRows.accuracy() == LogDensity.Accuracy.EXACT, "a bound says nothing of samples");
    Tensor drawn = sample(sampler, DRAWS, Noise.DRAWN, "likely");
    double nats = mean(((DensityModel) model).logDensity(asked(drawn)).nats());
    assertEquals(
        mean(ofRows.nats()),
        nats,
        rows().shape().rowSize(),
        "samples must be about as likely as rows, to a nat per element");
    double spread = spread(drawn) / spread(rows());
    assertTrue(
        spread > 0.25 && spread < 4,
        "the variance of samples must be about that of rows; it is " + spread + " times as large");
  }

  private static double spread(Tensor rows) {
    int d = rows.shape().rowSize();
    double[] sums = new double[d];
    double[] squares = new double[d];
    for (int i = 0; i < rows.size(); i++) {
      sums[i % d] += rows.get(i);
      squares[i % d] += rows.get(i) * rows.get(i);
    }
    double n = rows.rowCount();
    return IntStream.range(0, d).mapToDouble(i -> squares[i] / n - sums[i] * sums[i] / n / n).sum();
  }

  @Test
  final void weightsAndResponsibilitiesSumToOne() {
    Mixture model = as(Mixture.class, trained());
    int components = model.weights().size();
    assertSumsToOne(model.weights().array(), "the weights");
    F64Tensor shares = model.responsibilities(PredictRequest.of(rows()));
    assertEquals(Shape.of(rows().rowCount(), components), shares.shape(), "rows × components");
    for (int row = 0; row < shares.rowCount(); row++) {
      assertSumsToOne(shares.rows(row, row + 1).array(), "the responsibilities of a row");
    }
    Shape means = rows().shape().withRows(components);
    assertEquals(means, model.means().shape(), "the means must have the rows' shape");
  }

  private static void assertSumsToOne(double[] shares, String what) {
    assertTrue(Arrays.stream(shares).allMatch(s -> s >= 0), what + " must be 0 or more");
    assertEquals(1, Arrays.stream(shares).sum(), 1e-9, what + " must sum to 1");
  }

  @Test
  final void componentsAreOrthonormalAndInOrder() {
    PrincipalComponents model = as(PrincipalComponents.class, trained());
    double[] eigenvalues = model.eigenvalues().array();
    double[] sorted =
        IntStream.range(0, eigenvalues.length)
            .mapToDouble(i -> -eigenvalues[i])
            .sorted()
            .map(e -> -e)
            .toArray();
    assertArrayEquals(sorted, eigenvalues, "eigenvalues must descend");
    double sum = Arrays.stream(eigenvalues).sum();
    assertTrue(
        sum <= model.totalVariance() * (1 + TOLERANCE),
        "the eigenvalues must sum to the total variance at most");
    Tensor components = model.components();
    int d = components.shape().rowSize();
    for (int a = 0; a < components.rowCount(); a++) {
      for (int b = 0; b <= a; b++) {
        double product = 0;
        for (int i = 0; i < d; i++) {
          product += components.get(a * d + i) * components.get(b * d + i);
        }
        assertEquals(a == b ? 1 : 0, product, TOLERANCE, "components must be orthonormal");
      }
    }
  }

  @Test
  final void noMoreParametersAreFreeThanThereAre() {
    ParametricDensity model = as(ParametricDensity.class, trained());
    long free = model.freeParameters();
    assertTrue(
        free >= 1 && free <= model.summary().trainedParameters(),
        "free parameters must be 1 to the trained ones; got " + free);
  }

  @TestFactory
  final Stream<DynamicTest> oddRowsGetAFiniteDensityOrAReadableNo() {
    return OddRows.of(dataset()).entrySet().stream()
        .map(odd -> DynamicTest.dynamicTest(odd.getKey(), () -> assertAnswerOrNo(odd.getValue())));
  }

  private void assertAnswerOrNo(Dataset odd) {
    try {
      DensityModel model = as(DensityModel.class, train(odd));
      Tensor whole = rows();
      double[] nats = model.logDensity(asked(whole)).nats().array();
      assertTrue(
          Arrays.stream(nats).noneMatch(Double::isNaN), "no log-density of good rows may be NaN");
    } catch (RuntimeException refusal) {
      String flaw = Refusals.flaw(refusal);
      if (!flaw.isEmpty()) {
        fail(flaw, refusal);
      }
    }
  }

  private Model trained() {
    return train(dataset());
  }

  /** Returns the model; the check does not apply where the learner does not claim the ability. */
  private <M extends Model> M as(Class<M> ability, Model model) {
    Assumptions.assumeTrue(
        learner().abilities().offers(ability), "no " + ability.getSimpleName() + " is claimed");
    return assertInstanceOf(ability, model);
  }

  private Tensor rows() {
    return rows(dataset());
  }

  private static Tensor rows(Dataset dataset) {
    return dataset.tensor(Split.TRAIN, Fields.INPUTS);
  }

  private static RandomKey key(String purpose) {
    return RandomKey.of(Long.getLong("ansatz.tck.seed", 1)).fold(purpose);
  }

  private static DensityRequest asked(Tensor rows) {
    return new DensityRequest(rows, 5, key("density"), StopToken.never());
  }

  private static Tensor sample(Sampler model, int count, Noise noise, String purpose) {
    return model.sample(new SampleRequest(count, noise, key(purpose), StopToken.never()));
  }

  private static double mean(F64Tensor values) {
    return Arrays.stream(values.array()).average().orElseThrow();
  }

  private static void assertClose(double expected, double actual, String what) {
    assertEquals(expected, actual, TOLERANCE * Math.max(1, Math.abs(expected)), what);
  }

  private static void assertClose(Tensor expected, Tensor actual, String what) {
    assertEquals(expected.shape(), actual.shape(), what);
    for (int i = 0; i < expected.size(); i++) {
      assertClose(expected.get(i), actual.get(i), what);
    }
  }
}

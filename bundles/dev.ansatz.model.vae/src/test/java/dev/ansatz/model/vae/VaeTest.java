package dev.ansatz.model.vae;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.DensityRequest;
import dev.ansatz.api.model.Elbo;
import dev.ansatz.api.model.LatentCode;
import dev.ansatz.api.model.Measure;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.model.SampleRequest;
import dev.ansatz.api.model.SampleRequest.Noise;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.tensor.U8Tensor;
import dev.ansatz.model.vae.internal.VaeModel;
import dev.ansatz.tck.SampleData;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VaeTest {
  private static final Dataset IMAGES = SampleData.images(40, 6, 6);
  private static final Tensor TEST = IMAGES.tensor(Split.TEST, Fields.INPUTS);

  private static VaeModel train(VaeSettings settings, Dataset dataset, int steps) {
    Training training = begin(settings, dataset);
    StepContext context = new StepContext(StopToken.never());
    int step = 1;
    while (training.advance(context).status() != Step.Status.FINISHED && step < steps) {
      step++;
    }
    return (VaeModel) training.model();
  }

  private static Training begin(VaeSettings settings, Dataset dataset) {
    return SmallVae.learner().begin(new Problem<>(settings, dataset, RandomKey.of(1), 1));
  }

  private static VaeSettings settings(Likelihood likelihood, OptionalDouble variance, int epochs) {
    return new VaeSettings(
        Network.CUSTOM,
        List.of(),
        List.of(20),
        2,
        likelihood,
        variance,
        1,
        2,
        2,
        SmallVae.TRAIN.withEpochs(epochs));
  }

  private static Dataset with(Tensor train) {
    Map<Split, Map<String, Tensor>> parts = new HashMap<>(IMAGES.parts());
    Map<String, Tensor> part = new HashMap<>(parts.get(Split.TRAIN));
    part.put(Fields.INPUTS, train);
    parts.put(Split.TRAIN, part);
    return new Dataset(
        IMAGES.title(), IMAGES.tasks(), IMAGES.fields(), parts, Map.of(), IMAGES.provenance());
  }

  private static DensityRequest request(int samples) {
    return new DensityRequest(TEST, samples, RandomKey.of(2), StopToken.never());
  }

  private static double mean(F64Tensor values) {
    double sum = 0;
    for (double value : values.array()) {
      sum += value;
    }
    return sum / values.size();
  }

  /** The sizes that the reference values were computed with, on 28 × 28 images. */
  @ParameterizedTest
  @CsvSource({"DENSE,709588", "CONV,20549", "CONV_DENSE,413573"})
  void parametersAreThoseOfTheReference(Network network, long parameters) {
    VaeSettings settings = VaeSettings.of(network).withTrain(SmallVae.TRAIN);
    VaeModel model = train(settings, SampleData.images(2, 28, 28), 1);
    assertEquals(parameters, model.summary().trainedParameters());
    assertEquals(
        parameters, model.save().tensors().values().stream().mapToLong(Tensor::size).sum());
  }

  @Test
  void aKnownNetworkTakesNoOtherSizes() {
    VaeSettings known = VaeSettings.of(Network.CONV_DENSE);
    assertEquals(List.of(16, 32), known.filters());
    assertEquals(List.of(128), known.units());
    assertEquals(known.units(), withSizes(Network.CONV_DENSE, List.of(400, 100)).units());
    InvalidSettingException e =
        assertThrows(
            InvalidSettingException.class, () -> withSizes(Network.CONV_DENSE, List.of(64)));
    assertEquals(
        "the 'units' parameter of VaeSettings must be [128] where the network is conv-dense; leave"
            + " them out, or set network to custom; got [64]",
        e.getMessage());
  }

  private static VaeSettings withSizes(Network network, List<Integer> units) {
    return new VaeSettings(
        network,
        List.of(),
        units,
        2,
        Likelihood.BERNOULLI,
        OptionalDouble.empty(),
        1,
        0,
        1,
        SmallVae.TRAIN);
  }

  @Test
  void theBoundRisesWithLearningAndWithDraws() {
    VaeModel early = train(settings(Likelihood.BERNOULLI, OptionalDouble.empty(), 1), IMAGES, 1);
    VaeModel late = train(settings(Likelihood.BERNOULLI, OptionalDouble.empty(), 60), IMAGES, 300);
    double before = elbo(early, 20);
    double after = elbo(late, 200);
    assertTrue(after > before + 3, "ELBO " + after + " after " + before);
    double weighted = mean(late.logDensity(request(200)).nats());
    assertTrue(weighted > after, "IWAE " + weighted + " above ELBO " + after);
    assertEquals(after, mean(late.logDensity(request(1)).nats()), 1.5);
  }

  private static double elbo(VaeModel model, int samples) {
    Elbo elbo = model.elbo(request(samples));
    return mean(elbo.reconstruction()) - mean(elbo.kl());
  }

  /** KL of the code that the model itself gives, written out. */
  @Test
  void klIsThatOfTheCode() {
    VaeModel model = train(SmallVae.dense(), IMAGES, 10);
    LatentCode code = model.encode(PredictRequest.of(TEST));
    double[] kl = model.elbo(request(1)).kl().array();
    for (int row = 0; row < TEST.rowCount(); row++) {
      double expected = 0;
      for (int i = 2 * row; i < 2 * row + 2; i++) {
        double mean = code.mean().get(i);
        double variance = code.sd().get(i) * code.sd().get(i);
        expected += (mean * mean + variance - Math.log(variance) - 1) / 2;
      }
      assertEquals(expected, kl[row], 1e-5 * Math.max(1, expected));
    }
  }

  /** Without latents' spread the reconstruction is the log-likelihood of the decoded mean. */
  @Test
  void gaussianReconstructionIsTheSquaredErrorInUnits() {
    double variance = 0.04;
    VaeModel model =
        train(settings(Likelihood.GAUSSIAN, OptionalDouble.of(variance), 20), IMAGES, 100);
    assertEquals(new Measure(Measure.Kind.VOLUME, 255), model.elbo(request(1)).measure());
    Tensor latents = F64Tensor.of(new double[] {0.3, -1}, 1, 2);
    F32Tensor expected = model.decode(PredictRequest.of(latents));
    assertEquals(Shape.of(1, 6, 6), expected.shape());
    F32Tensor drawn =
        model.sample(new SampleRequest(4000, Noise.DRAWN, RandomKey.of(3), StopToken.never()));
    F32Tensor plain =
        model.sample(new SampleRequest(4000, Noise.LEFT_OUT, RandomKey.of(3), StopToken.never()));
    double squares = 0;
    for (int i = 0; i < drawn.size(); i++) {
      squares += Math.pow((drawn.get(i) - plain.get(i)) / 255, 2);
    }
    assertEquals(variance, squares / drawn.size(), 0.02 * variance);
  }

  @Test
  void aLearntVarianceBecomesThatOfTheErrors() {
    VaeModel model =
        train(settings(Likelihood.GAUSSIAN, OptionalDouble.empty(), 300), IMAGES, 1500);
    double logVariance = model.save().tensor("likelihood/log-variance", F32Tensor.class).get(0);
    assertTrue(logVariance < -1, "log-variance " + logVariance);
  }

  @Test
  void samplesArePrefixesOfEachOtherAndBinaryWithNoise() {
    VaeModel model = train(SmallVae.dense(), IMAGES, 10);
    F32Tensor three =
        model.sample(new SampleRequest(3, Noise.DRAWN, RandomKey.of(3), StopToken.never()));
    F32Tensor many =
        model.sample(new SampleRequest(300, Noise.DRAWN, RandomKey.of(3), StopToken.never()));
    assertEquals(three, many.rows(0, 3));
    for (float pixel : many.array()) {
      assertTrue(pixel == 0 || pixel == 255, "a pixel of " + pixel);
    }
  }

  @Test
  void withoutDrawsItIsAnAutoencoder() {
    VaeSettings plain =
        new VaeSettings(
            Network.CUSTOM,
            List.of(),
            List.of(20),
            2,
            Likelihood.BERNOULLI,
            OptionalDouble.empty(),
            0,
            0,
            0,
            SmallVae.TRAIN);
    Training training = begin(plain, IMAGES);
    Step step = training.advance(new StepContext(StopToken.never()));
    assertEquals(-step.readings().get(1).value(), step.readings().get(0).value(), 1e-9);
    VaeModel model = (VaeModel) training.model();
    assertEquals(F32Tensor.zeros(TEST.rowCount(), 2), model.encode(PredictRequest.of(TEST)).sd());
    assertEquals("Autoencoder, 2 latents", model.summary().title());
    assertEquals(model.summary(), SmallVae.learner().load(model.save()).summary());
  }

  @Test
  void klWarmsUp() {
    VaeSettings settings = settings(Likelihood.BERNOULLI, OptionalDouble.empty(), 1);
    assertEquals(0, settings.betaAfter(0));
    assertEquals(0.25, settings.betaAfter(0.5));
    assertEquals(1, settings.betaAfter(2));
    assertEquals(1, settings.betaAfter(7));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
  void inputsOutsideZeroToOneAreRefusedForBernoulli(double value) {
    double[] pixels = new double[2 * 36];
    pixels[40] = value;
    DataException e =
        assertThrows(
            DataException.class,
            () -> begin(SmallVae.dense(), with(F64Tensor.of(pixels, 2, 6, 6))));
    assertTrue(e.getMessage().contains(String.valueOf(value)), e.getMessage());
    assertTrue(e.getMessage().contains("gaussian"), e.getMessage());
  }

  @Test
  void noRowsAreRefused() {
    Dataset none = with(U8Tensor.of(new byte[0], 0, 6, 6));
    assertThrows(DataException.class, () -> begin(SmallVae.dense(), none));
  }

  @Test
  void moreLatentsThanPixelsAreRefused() {
    VaeSettings many =
        new VaeSettings(
            Network.CUSTOM,
            List.of(),
            List.of(),
            37,
            Likelihood.BERNOULLI,
            OptionalDouble.empty(),
            1,
            0,
            1,
            SmallVae.TRAIN);
    InvalidSettingException e =
        assertThrows(InvalidSettingException.class, () -> begin(many, IMAGES));
    assertEquals(
        "the 'latents' parameter of VaeSettings must be at most the 36 elements of a row; got 37",
        e.getMessage());
  }

  @Test
  void unitsThatDoNotFitIntoMemoryAreRefused() {
    VaeSettings huge =
        VaeSettings.network(List.of(), List.of(65536, 65536)).withTrain(SmallVae.TRAIN);
    assertEquals(
        "units", assertThrows(InvalidSettingException.class, () -> begin(huge, IMAGES)).setting());
  }

  @Test
  void questionsOfAnotherShapeAreRefused() {
    VaeModel model = train(SmallVae.dense(), IMAGES, 1);
    PredictRequest wrong = PredictRequest.of(F32Tensor.zeros(2, 5, 6));
    assertThrows(IllegalArgumentException.class, () -> model.encode(wrong));
    assertThrows(IllegalArgumentException.class, () -> model.decode(wrong));
  }
}

package dev.ansatz.model.ppca;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.model.LatentCode;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.vector.internal.VectorKernels;
import dev.ansatz.data.images.internal.MnistProvider;
import dev.ansatz.model.ppca.internal.PpcaModel;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reference values of the closed form on 60,000 images, nats per image with pixels in [0, 1],
 * computed with NumPy from the covariance over n; over n - 1 the test images have 14.3600466.
 */
class MnistPpcaTest {
  private static Dataset mnist;

  @BeforeAll
  static void findMnist() {
    String folder = System.getProperty("ansatz.data", System.getenv("ANSATZ_DATA"));
    Assumptions.assumeTrue(
        folder != null, "set -Dansatz.data or ANSATZ_DATA to a folder with the MNIST files");
    mnist = Fitting.load(new MnistProvider(), name -> Path.of(folder).resolve(name));
  }

  private static PpcaModel fit(int latents) {
    Kernels kernels = new VectorKernels().withThreads(2);
    return Fitting.fit(kernels, PpcaSettings.defaults().withLatents(latents), mnist);
  }

  @Test
  void twoLatents() {
    PpcaModel model = fit(2);
    Tensor test = mnist.tensor(Split.TEST, Fields.INPUTS);
    assertEquals(
        12.4276585, Fitting.logDensity(model, mnist.tensor(Split.TRAIN, Fields.INPUTS)), 1e-6);
    assertEquals(14.3600788, Fitting.logDensity(model, test), 1e-6);
    assertEquals(.05609580, model.noiseVariance() / (255 * 255), 1e-8);
    assertEquals(5.116788, model.eigenvalues().get(0) / (255 * 255), 1e-6);
    assertEquals(3.741328, model.eigenvalues().get(1) / (255 * 255), 1e-6);
    LatentCode code = model.encode(PredictRequest.of(test));
    Tensor byMean = model.decode(PredictRequest.of(code.mean()));
    assertEquals(.055671, Fitting.error(test, byMean, 255), 1e-6);
    Tensor byDraw = model.decode(PredictRequest.of(draw(code)));
    assertEquals(.055812, Fitting.error(test, byDraw, 255), 1e-5);
  }

  private static F64Tensor draw(LatentCode code) {
    SplittableRandom random = new SplittableRandom(1);
    double[] latents = code.mean().toDoubles().clone();
    for (int i = 0; i < latents.length; i++) {
      latents[i] += code.sd().get(i) * random.nextGaussian();
    }
    return new F64Tensor(code.mean().shape(), latents);
  }

  @ParameterizedTest
  @CsvSource({
    "10, 186.024, .034081",
    "50, 517.603, .011510",
    "100, 689.322, .005654",
    "200, 844.748, .002289"
  })
  void moreLatents(int latents, double nats, double error) {
    PpcaModel model = fit(latents);
    Tensor test = mnist.tensor(Split.TEST, Fields.INPUTS);
    assertEquals(nats, Fitting.logDensity(model, test), 1e-3);
    Tensor mean = model.encode(PredictRequest.of(test)).mean();
    assertEquals(error, Fitting.error(test, model.decode(PredictRequest.of(mean)), 255), 1e-6);
  }
}

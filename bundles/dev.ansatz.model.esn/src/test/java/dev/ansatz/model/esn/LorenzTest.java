package dev.ansatz.model.esn;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.vector.internal.VectorKernels;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the models reach on the Lorenz attractor. */
class LorenzTest {
  private final LorenzProtocol protocol = LorenzProtocol.orSkip();
  private final EsnLearner esn = new EsnLearner(Kernels.portable());
  private final EsnLearner fast = new EsnLearner(new VectorKernels().withThreads(1));
  private final NvarLearner nvar = new NvarLearner(Kernels.portable());

  private static EsnSettings exercise(int units) {
    return settings(units, 0.6, 0.7, 0.75);
  }

  private static EsnSettings memoryless(int units) {
    return settings(units, 1, 1, 0.02);
  }

  private static EsnSettings settings(
      int units, double leakRate, double biasScale, double spectralRadius) {
    return settings(units, leakRate, biasScale, spectralRadius, 1);
  }

  private static EsnSettings settings(
      int units, double leakRate, double biasScale, double spectralRadius, double connectivity) {
    return new EsnSettings(
        units,
        leakRate,
        0.3,
        biasScale,
        spectralRadius,
        connectivity,
        WeightDistribution.GAUSSIAN,
        1e-15,
        200,
        100,
        Solver.QR,
        Target.INCREMENT,
        true,
        Precision.DOUBLE);
  }

  private double meanOfThreeSeeds(EsnSettings settings) {
    return IntStream.rangeClosed(1, 3)
        .mapToDouble(seed -> protocol.medianVpt(protocol.train(fast, settings, seed)))
        .average()
        .orElseThrow();
  }

  @Test
  void aSmallReservoirForecastsFifteenLyapunovTimes() {
    double vpt = protocol.medianVpt(protocol.train(esn, memoryless(300), 1));
    assertTrue(vpt >= 15, "median valid prediction time: " + vpt);
  }

  @Test
  void nvarForecastsNineteenLyapunovTimes() {
    double vpt = protocol.medianVpt(protocol.train(nvar, NvarSettings.defaults(), 1));
    assertTrue(vpt >= 19, "median valid prediction time: " + vpt);
  }

  @Test
  @Tag("accuracy")
  void fiveHundredUnitsForecastThirteenLyapunovTimes() {
    double mean = meanOfThreeSeeds(exercise(500));
    assertTrue(mean >= 13, "mean of median valid prediction times: " + mean);
  }

  @Test
  @Tag("accuracy")
  void thousandUnitsForecastSixteenLyapunovTimes() {
    double mean = meanOfThreeSeeds(exercise(1000));
    assertTrue(mean >= 16.5, "mean of median valid prediction times: " + mean);
  }

  @Test
  @Tag("accuracy")
  void aThousandSparseUnitsWithLittleMemoryForecastEighteenLyapunovTimes() {
    double mean = meanOfThreeSeeds(settings(1000, 1, 1, 0.02, 0.02));
    assertTrue(mean >= 18, "mean of median valid prediction times: " + mean);
  }
}

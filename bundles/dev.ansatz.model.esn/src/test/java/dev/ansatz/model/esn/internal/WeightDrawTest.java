package dev.ansatz.model.esn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.progress.StopSource;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.progress.StoppedException;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.compute.Kernels;
import dev.ansatz.model.esn.EsnSettings;
import dev.ansatz.model.esn.Precision;
import dev.ansatz.model.esn.Solver;
import dev.ansatz.model.esn.Target;
import dev.ansatz.model.esn.WeightDistribution;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleEVD;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightDrawTest {
  private static EsnSettings settings(
      int units, double radius, double connectivity, WeightDistribution weights) {
    return new EsnSettings(
        units,
        1,
        0.3,
        2,
        radius,
        connectivity,
        weights,
        1e-6,
        0,
        1,
        Solver.QR,
        Target.VALUE,
        false,
        Precision.DOUBLE);
  }

  private static ReservoirWeights draw(EsnSettings settings, long seed) {
    return new WeightDraw(settings, 3, RandomKey.of(seed), Kernels.portable())
        .draw(StopToken.never());
  }

  private static SimpleMatrix recurrent(ReservoirWeights weights) {
    SimpleMatrix matrix = new SimpleMatrix(weights.units(), weights.units());
    for (int i = 0; i < weights.units(); i++) {
      int[] heard = heard(weights, i);
      for (int j = 0; j < weights.fanIn(); j++) {
        matrix.set(i, heard[j], weights.values().get(i * weights.stride() + j));
      }
    }
    return matrix;
  }

  private static int[] heard(ReservoirWeights weights, int unit) {
    if (!weights.sparse()) {
      return IntStream.range(0, weights.units()).toArray();
    }
    int row = unit / weights.together() * weights.stride();
    return Arrays.copyOfRange(weights.columns().array(), row, row + weights.fanIn());
  }

  @ParameterizedTest
  @CsvSource({"40, 0.75, 1", "40, 1.3, 0.2", "120, 0.02, 0.05", "90, 0.9, 0.3", "1, 0.5, 1"})
  void scalesToTheSpectralRadius(int units, double radius, double connectivity) {
    for (WeightDistribution distribution : WeightDistribution.values()) {
      ReservoirWeights weights = draw(settings(units, radius, connectivity, distribution), 1);
      SimpleEVD<SimpleMatrix> eigen = recurrent(weights).eig();
      double largest =
          IntStream.range(0, units)
              .mapToDouble(i -> eigen.getEigenvalue(i).getMagnitude())
              .max()
              .orElseThrow();
      assertEquals(radius, largest, 1e-7 * radius);
    }
  }

  @ParameterizedTest
  @CsvSource({"50, 0.1, 5, 1", "101, 0.2, 20, 4", "100, 0.16, 16, 4", "3, 0.4, 1, 1"})
  void eachUnitHearsItsShareOfTheOthers(int units, double connectivity, int share, int together) {
    ReservoirWeights weights =
        draw(settings(units, 0.9, connectivity, WeightDistribution.GAUSSIAN), 3);
    assertEquals(share, weights.fanIn());
    assertEquals(together, weights.together());
    for (int i = 0; i < units; i++) {
      int[] heard = heard(weights, i);
      assertEquals(share, Arrays.stream(heard).filter(c -> 0 <= c && c < units).distinct().count());
    }
    long loud =
        IntStream.range(0, units).flatMap(i -> Arrays.stream(heard(weights, i))).distinct().count();
    assertTrue(loud > 0.6 * Math.min(units, units * share / together), loud + " are heard");
  }

  @Test
  void weightsHaveTheirScales() {
    ReservoirWeights gaussian = draw(settings(400, 0, 0.01, WeightDistribution.GAUSSIAN), 5);
    assertEquals(0.3, deviation(gaussian, 4, 7), 0.03);
    assertEquals(2, deviation(gaussian, 7, 8), 0.2);
    assertEquals(0, deviation(gaussian, 0, 4));
    ReservoirWeights uniform = draw(settings(400, 0, 0.01, WeightDistribution.UNIFORM), 5);
    assertEquals(0.3 / Math.sqrt(3), deviation(uniform, 4, 7), 0.02);
  }

  private static double deviation(ReservoirWeights weights, int from, int to) {
    double square = 0;
    for (int i = 0; i < weights.units(); i++) {
      for (int j = from; j < to; j++) {
        square += Math.pow(weights.values().get(i * weights.stride() + j), 2);
      }
    }
    return Math.sqrt(square / weights.units() / (to - from));
  }

  @Test
  void theKeyDecides() {
    EsnSettings settings = settings(30, 0.9, 0.3, WeightDistribution.GAUSSIAN);
    assertEquals(draw(settings, 1).values(), draw(settings, 1).values());
    assertEquals(draw(settings, 1).columns(), draw(settings, 1).columns());
    assertNotEquals(draw(settings, 1).values(), draw(settings, 2).values());
  }

  @Test
  void singlePrecisionRoundsTheSameNumbers() {
    ReservoirWeights exact = draw(EsnSettings.defaults(), 1);
    assertEquals(DType.F64, exact.values().dtype());
    EsnSettings single = single(EsnSettings.defaults());
    ReservoirWeights rounded = draw(single, 1);
    assertEquals(DType.F32, rounded.values().dtype());
    for (int i = 0; i < 1000; i++) {
      assertEquals((float) exact.values().get(i), rounded.values().get(i));
    }
  }

  private static EsnSettings single(EsnSettings s) {
    return new EsnSettings(
        s.units(),
        s.leakRate(),
        s.inputScale(),
        s.biasScale(),
        s.spectralRadius(),
        s.connectivity(),
        s.weights(),
        s.ridge(),
        s.washout(),
        s.warmup(),
        s.solver(),
        s.target(),
        s.inputToReadout(),
        Precision.SINGLE);
  }

  @Test
  void theSparsestReservoirStillHasItsSpectralRadius() {
    for (long seed = 0; seed < 50; seed++) {
      ReservoirWeights weights = draw(settings(5, 0.9, 1e-9, WeightDistribution.GAUSSIAN), seed);
      assertEquals(1, weights.fanIn());
      assertTrue(Double.isFinite(recurrent(weights).normF()));
    }
  }

  @Test
  void stops() {
    StopSource stop = new StopSource();
    stop.stop();
    WeightDraw draw =
        new WeightDraw(EsnSettings.defaults(), 3, RandomKey.of(1), Kernels.portable());
    assertThrows(StoppedException.class, () -> draw.draw(stop));
  }
}

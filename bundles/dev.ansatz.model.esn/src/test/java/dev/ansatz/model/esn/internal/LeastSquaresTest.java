package dev.ansatz.model.esn.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.learn.TrainingException;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.progress.StopSource;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.progress.StoppedException;
import dev.ansatz.compute.Kernels;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeastSquaresTest {
  private static final StopToken GO_ON = StopToken.never();
  private final Kernels kernels = Kernels.portable();

  private List<LeastSquares> solvers(LeastSquaresShape shape, double ridge) {
    return List.of(
        new QrLeastSquares(kernels, shape, ridge),
        new SvdLeastSquares(kernels, shape, ridge),
        new NormalEquations(kernels, shape, ridge));
  }

  private static double[] finish(LeastSquares regression) {
    while (!regression.finish(GO_ON)) {}
    return regression.weights(GO_ON);
  }

  // w = sum(f y) / (sum(f²) + ridge) with f = 1, 2, 3, y = 2, 3, 7, ridge = 1: 29 / 15; the minimum
  // is sum(y²) - 29² / 15.
  @Test
  void oneFeatureHasTheClosedForm() {
    for (LeastSquares regression : solvers(new LeastSquaresShape(1, 1, 2), 1)) {
      regression.fold(new double[] {1, 2, 2, 3}, 2, GO_ON);
      regression.fold(new double[] {3, 7, -1, -1}, 1, GO_ON);
      assertEquals(29.0 / 15, finish(regression)[0], 1e-14);
      assertEquals(62 - 841.0 / 15, regression.minimum(), 1e-13);
    }
  }

  @Test
  void noSamplesGiveNoWeights() {
    for (LeastSquares regression : solvers(new LeastSquaresShape(3, 2, 8), 0.5)) {
      assertArrayEquals(new double[6], finish(regression));
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 40, 10, 7", "2, 300, 33, 64", "3, 90, 100, 256", "4, 500, 65, 100"})
  void allSolversAgreeAtALargeRidge(long seed, int samples, int features, int blockRows) {
    Problems problem = Problems.reservoirLike(seed, samples, features, 1e-2);
    SimpleMatrix expected = problem.svdSolution();
    for (LeastSquares regression : solvers(problem.shape(blockRows), 1e-2)) {
      problem.foldInto(regression, blockRows);
      SimpleMatrix solution = Problems.matrix(finish(regression), 2);
      assertTrue(
          solution.minus(expected).normF() <= 1e-9 * expected.normF(),
          regression.getClass().getSimpleName());
      assertEquals(problem.objective(expected), regression.minimum(), 1e-10);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void qrAndSvdHoldAtTheSmallestRidge(long seed) {
    Problems problem = Problems.reservoirLike(seed, 600, 120, 1e-15);
    double best = problem.objective(problem.svdSolution());
    for (LeastSquares regression : solvers(problem.shape(128), 1e-15).subList(0, 2)) {
      problem.foldInto(regression, 128);
      double reached = problem.objective(Problems.matrix(finish(regression), 2));
      assertTrue(
          reached <= 1.0001 * best,
          regression.getClass().getSimpleName() + ": " + reached + " against " + best);
    }
  }

  @Test
  void blocksOfAnySizeGiveTheSameFactor() {
    Problems problem = Problems.reservoirLike(8, 200, 50, 1e-6);
    double[] expected = null;
    for (int blockRows : new int[] {200, 64, 33, 1}) {
      LeastSquares regression = new QrLeastSquares(kernels, problem.shape(blockRows), 1e-6);
      problem.foldInto(regression, blockRows);
      double[] weights = regression.weights(GO_ON);
      expected = expected == null ? weights : expected;
      assertArrayEquals(expected, weights, 1e-6);
    }
  }

  @Test
  void normalEquationsRefuseWhatTheyCannotSolve() {
    Problems problem = Problems.reservoirLike(1, 600, 120, 1e-15);
    LeastSquares regression = new NormalEquations(kernels, problem.shape(128), 1e-15);
    problem.foldInto(regression, 128);
    TrainingException refusal =
        assertThrows(TrainingException.class, () -> regression.weights(GO_ON));
    assertEquals(
        "the normal equations must be positive definite in double precision; they are not: "
            + "raise model.ridge or choose solver qr",
        refusal.getMessage());
  }

  @Test
  void theStateGoesOnToTheSameBits() {
    Problems problem = Problems.reservoirLike(5, 100, 20, 1e-3);
    LeastSquaresShape shape = problem.shape(100);
    List<LeastSquares> originals = solvers(shape, 1e-3);
    for (LeastSquares original : originals) {
      problem.foldInto(original, 100);
    }
    Archive qr = archive(originals.get(0));
    Archive svd = archive(originals.get(1));
    Archive normal = archive(originals.get(2));
    List<LeastSquares> restored =
        List.of(
            new QrLeastSquares(kernels, shape, qr),
            new SvdLeastSquares(kernels, shape, svd),
            new NormalEquations(kernels, shape, normal));
    for (int i = 0; i < originals.size(); i++) {
      problem.foldInto(originals.get(i), 100);
      problem.foldInto(restored.get(i), 100);
      assertArrayEquals(finish(originals.get(i)), finish(restored.get(i)));
    }
  }

  private static Archive archive(LeastSquares regression) {
    return new Archive("test", 1, regression.state(), Map.of());
  }

  @Test
  void everySolverStops() {
    StopSource stop = new StopSource();
    stop.stop();
    LeastSquaresShape shape = new LeastSquaresShape(200, 1, 4);
    for (LeastSquares regression : solvers(shape, 1)) {
      double[] block = new double[4 * shape.width()];
      assertThrows(StoppedException.class, () -> regression.fold(block, 4, stop));
    }
    assertThrows(StoppedException.class, () -> new SvdLeastSquares(kernels, shape, 1).finish(stop));
    assertThrows(
        StoppedException.class, () -> new NormalEquations(kernels, shape, 1).weights(stop));
  }
}

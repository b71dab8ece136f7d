package dev.ansatz.model.esn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ansatz.api.progress.StopSource;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.progress.StoppedException;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.Transpose;
import dev.ansatz.model.esn.WeightDistribution;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpectralRadiusTest {
  private final Kernels kernels = Kernels.portable();

  private double radius(double[] matrix, StopToken stop) {
    int n = (int) Math.sqrt(matrix.length);
    double[] start = new double[n];
    new WeightSource(RandomKey.of(7), WeightDistribution.GAUSSIAN).fill(start, 0, n, 1);
    return new SpectralRadius(
            kernels, n, (x, y) -> kernels.gemv(Transpose.NO, n, n, 1, matrix, 0, n, x, 0, 0, y, 0))
        .compute(start, stop);
  }

  private double radius(double... matrix) {
    return radius(matrix, StopToken.never());
  }

  @Test
  void matchesEigenvaluesByHand() {
    assertEquals(3, radius(-3), 1e-15);
    assertEquals(2, radius(1, 0, 0, -2), 1e-14);
    assertEquals(5, radius(3, -4, 4, 3), 1e-14);
    assertEquals(1, radius(0, 1, 0, 0, 0, 1, 1, 0, 0), 1e-14);
  }

  @Test
  void isNoughtForANilpotentMatrix() {
    assertEquals(0, radius(new double[9]));
    assertEquals(0, radius(0, 1, 0, 0), 1e-7);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 10, 1",
    "2, 31, 1",
    "3, 33, 1",
    "4, 150, 1",
    "5, 300, 1",
    "6, 300, 0.02",
    "7, 300, 0.005"
  })
  void matchesTheFullEigenvalueDecomposition(long seed, int n, double density) {
    RandomKey key = RandomKey.of(seed);
    double[] matrix = new double[n * n];
    new WeightSource(key, WeightDistribution.GAUSSIAN).fill(matrix, 0, matrix.length, 1);
    var places = key.fold("places").generator();
    for (int i = 0; i < matrix.length; i++) {
      matrix[i] = places.nextDouble() < density ? matrix[i] : 0;
    }
    double expected = fullRadius(matrix, n);
    assertEquals(expected, radius(matrix), 1e-7 * expected);
  }

  private static double fullRadius(double[] matrix, int n) {
    EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(n, false);
    eigen.decompose(new DMatrixRMaj(n, n, true, matrix));
    double largest = 0;
    for (int i = 0; i < n; i++) {
      largest = Math.max(largest, eigen.getEigenvalue(i).getMagnitude());
    }
    return largest;
  }

  @Test
  void stops() {
    StopSource stop = new StopSource();
    stop.stop();
    assertThrows(StoppedException.class, () -> radius(new double[] {1}, stop));
  }
}

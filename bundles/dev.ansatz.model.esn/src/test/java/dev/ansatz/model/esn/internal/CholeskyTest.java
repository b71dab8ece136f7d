package dev.ansatz.model.esn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ansatz.api.learn.TrainingException;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.compute.Kernels;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CholeskyTest {
  private static double[] factor(double[] matrix, int n) {
    double[] lower = matrix.clone();
    new Cholesky(Kernels.portable(), n).factor(lower, StopToken.never());
    return lower;
  }

  @Test
  void matchesAFactorByHand() {
    double[] lower = factor(new double[] {4, 0, 2, 10}, 2);
    assertEquals(2, lower[0]);
    assertEquals(1, lower[2]);
    assertEquals(3, lower[3]);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 63, 64, 65, 150})
  void theProductOfTheFactorsIsTheMatrix(int n) {
    SplittableRandom random = new SplittableRandom(n);
    double[] matrix = new double[n * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        matrix[i * n + j] = random.nextDouble(-1, 1);
      }
      matrix[i * n + i] = n;
    }
    double[] lower = factor(matrix, n);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double product = 0;
        for (int k = 0; k <= j; k++) {
          product += lower[i * n + k] * lower[j * n + k];
        }
        assertEquals(matrix[i * n + j], product, 1e-12 * n);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN})
  void refusesWhatIsNotPositiveDefinite(double pivot) {
    assertThrows(TrainingException.class, () -> factor(new double[] {pivot}, 1));
  }
}

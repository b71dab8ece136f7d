package dev.ansatz.compute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every provider's product of a sparse matrix and a vector keeps. */
public abstract class SparseContract {

  /** Returns the provider to judge. */
  protected abstract Kernels kernels();

  @ParameterizedTest
  @EnumSource
  void spmvIsTheMatrixVectorProduct(Precision precision) {
    for (long seed = 0; seed < 500; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      SparseCase g = SparseCase.draw(random, seed % 30 == 0 ? 400 : 60);
      double[] values = Draws.values(random, g.column().length, precision);
      double[] x = Draws.values(random, g.offset() + g.columns() + 2, precision);
      double[] y = Draws.values(random, g.offset() + g.rows() + 3, precision);
      check(g, values, x, y, precision, seed);
    }
  }

  private void check(
      SparseCase g, double[] values, double[] x, double[] y, Precision precision, long seed) {
    double[] expected = y.clone();
    double[] tolerance = new double[y.length];
    for (int i = 0; i < g.rows(); i++) {
      double sum = 0;
      double size = 0;
      for (int p = g.rowStart()[i]; p < g.rowStart()[i + 1]; p++) {
        double product = values[p] * x[g.offset() + g.column()[p]];
        sum += product;
        size += Math.abs(product);
      }
      int at = g.offset() + 1 + i;
      expected[at] = g.alpha() * sum + g.beta() * y[at];
      double magnitude = Math.abs(g.alpha()) * size + Math.abs(g.beta() * y[at]);
      tolerance[at] = magnitude * precision.epsilon() * (g.columns() + 4);
    }
    if (g.beta() == 0) {
      Arrays.fill(y, g.offset() + 1, g.offset() + 1 + g.rows(), Double.NaN);
    }
    precision.spmv(kernels(), g, values, x, y);
    for (int i = 0; i < y.length; i++) {
      assertEquals(expected[i], y[i], tolerance[i], "seed " + seed + " at " + i);
    }
  }

  @Test
  void onlyEntriesAreTouched() {
    int n = 40;
    int[] rowStart = new int[n + 1];
    Arrays.setAll(rowStart, i -> i);
    int[] column = new int[n];
    Arrays.setAll(column, i -> i);
    SparseRows diagonal = SparseRows.of(n, n, rowStart, column);
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    double[] x = new double[n];
    x[3] = Double.NaN;
    x[0] = Double.POSITIVE_INFINITY;
    double[] y = new double[n];
    kernels().spmv(diagonal, 1, diagonal.arrange(ones), x, 0, 0, y, 0);
    for (int i = 0; i < n; i++) {
      assertEquals(x[i], y[i]);
    }
    assertTrue(Double.isNaN(y[3]));
  }
}

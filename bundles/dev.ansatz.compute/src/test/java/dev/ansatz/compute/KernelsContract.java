package dev.ansatz.compute;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every provider of kernels keeps; compared with naive loops in double precision. */
public abstract class KernelsContract {

  /** Returns the provider to judge. */
  protected abstract Kernels kernels();

  @ParameterizedTest
  @EnumSource
  void gemmIsTheMatrixProduct(Precision precision) {
    for (long seed = 0; seed < 300; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      checkGemm(GemmCase.draw(random, seed % 10 == 0 ? 150 : 40), random, precision);
    }
  }

  @ParameterizedTest
  @EnumSource
  void gemmCrossesItsBlocks(Precision precision) {
    SplittableRandom random = new SplittableRandom(1);
    for (int[] shape : new int[][] {{5, 1100, 300}, {600, 7, 600}, {3, 3, 2000}, {130, 520, 65}}) {
      int m = shape[0];
      int n = shape[1];
      int k = shape[2];
      checkGemm(
          new GemmCase(Transpose.NO, Transpose.NO, m, n, k, 1, 1, 1, k, n, n), random, precision);
      checkGemm(
          new GemmCase(Transpose.YES, Transpose.YES, m, n, k, 1, 0, 0, m, k, n), random, precision);
    }
  }

  @ParameterizedTest
  @EnumSource
  void gemmTakesThinMatricesInEveryForm(Precision precision) {
    SplittableRandom random = new SplittableRandom(2);
    int[][] shapes = {
      {64, 2, 50}, {64, 50, 2}, {50, 3, 700}, {2, 50, 700}, {900, 9, 40}, {5, 700, 3}
    };
    for (int[] shape : shapes) {
      for (Transpose a : Transpose.values()) {
        for (Transpose b : Transpose.values()) {
          int lda = 1 + shape[a == Transpose.NO ? 2 : 0];
          int ldb = 1 + shape[b == Transpose.NO ? 1 : 2];
          int ldc = 1 + shape[1];
          checkGemm(
              new GemmCase(a, b, shape[0], shape[1], shape[2], -2, 0.5, 1, lda, ldb, ldc),
              random,
              precision);
        }
      }
    }
  }

  private void checkGemm(GemmCase g, SplittableRandom random, Precision precision) {
    double[] a = Draws.values(random, g.aSize(), precision);
    double[] b = Draws.values(random, g.bSize(), precision);
    double[] c = Draws.values(random, g.cSize(), precision);
    double[] expected = c.clone();
    double[] magnitude = new double[c.length];
    for (int i = 0; i < g.m(); i++) {
      for (int j = 0; j < g.n(); j++) {
        double sum = 0;
        double size = 0;
        for (int p = 0; p < g.k(); p++) {
          double product = g.a(a, i, p) * g.b(b, p, j);
          sum += product;
          size += Math.abs(product);
        }
        int at = g.c(i, j);
        magnitude[at] = Math.abs(g.alpha()) * size + Math.abs(g.beta() * c[at]);
        expected[at] = g.alpha() * sum + g.beta() * c[at];
      }
    }
    if (g.beta() == 0) {
      poisonC(g, c);
    }
    precision.gemm(kernels(), g, a, b, c);
    assertClose(expected, c, magnitude, g.k() + 4, precision, g.toString());
  }

  private static void poisonC(GemmCase g, double[] c) {
    for (int i = 0; i < g.m(); i++) {
      Arrays.fill(c, g.c(i, 0), g.c(i, 0) + g.n(), Double.NaN);
    }
  }

  @ParameterizedTest
  @EnumSource
  void syrkIsTheLowerTriangleOfAProductWithItself(Transpose trans) {
    SplittableRandom random = new SplittableRandom(11);
    for (int n : new int[] {1, 17, 96, 230}) {
      int k = 31;
      int lda = trans == Transpose.NO ? k : n;
      double[] a = Draws.values(random, n * k + 1, Precision.DOUBLE);
      double[] c = Draws.values(random, n * n, Precision.DOUBLE);
      double[] expected = c.clone();
      Transpose other = trans == Transpose.NO ? Transpose.YES : Transpose.NO;
      kernels().gemm(trans, other, n, n, k, 2, a, 1, lda, a, 1, lda, 0.5, expected, 0, n);
      kernels().syrk(trans, n, k, 2, a, 1, lda, 0.5, c, 0, n);
      for (int i = 0; i < n; i++) {
        for (int j = 0; j <= i; j++) {
          assertEquals(expected[i * n + j], c[i * n + j], 1e-12);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void gemvIsTheMatrixVectorProduct(Precision precision) {
    for (long seed = 0; seed < 500; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      GemvCase g = GemvCase.draw(random, seed % 20 == 0 ? 1200 : 70);
      double[] a = Draws.values(random, g.offset() + g.m() * g.lda() + 3, precision);
      double[] x = Draws.values(random, g.offset() + 1 + g.columns() + 3, precision);
      double[] y = Draws.values(random, g.offset() + 2 + g.rows() + 3, precision);
      checkGemv(g, a, x, y, precision);
    }
  }

  @ParameterizedTest
  @EnumSource
  void gemvOfPanelsIsTheMatrixVectorProduct(Precision precision) {
    SplittableRandom random = new SplittableRandom(3);
    for (int columns : new int[] {8, 16, 32, 64, 128}) {
      for (int m = 0; m < 20; m++) {
        GemvCase g = new GemvCase(Transpose.YES, m, columns, -0.5, m % 3 - 1, m % 5, columns);
        double[] a = Draws.values(random, g.offset() + m * columns, precision);
        double[] x = Draws.values(random, g.offset() + 1 + m, precision);
        double[] y = Draws.values(random, g.offset() + 2 + columns, precision);
        checkGemv(g, a, x, y, precision);
      }
    }
  }

  private void checkGemv(GemvCase g, double[] a, double[] x, double[] y, Precision precision) {
    double[] expected = y.clone();
    double[] magnitude = new double[y.length];
    for (int i = 0; i < g.rows(); i++) {
      double sum = 0;
      double size = 0;
      for (int j = 0; j < g.columns(); j++) {
        double product = g.a(a, i, j) * x[g.offset() + 1 + j];
        sum += product;
        size += Math.abs(product);
      }
      int at = g.offset() + 2 + i;
      magnitude[at] = Math.abs(g.alpha()) * size + Math.abs(g.beta() * y[at]);
      expected[at] = g.alpha() * sum + g.beta() * y[at];
    }
    if (g.beta() == 0) {
      Arrays.fill(y, g.offset() + 2, g.offset() + 2 + g.rows(), Double.NaN);
    }
    precision.gemv(kernels(), g, a, x, y);
    assertClose(expected, y, magnitude, g.columns() + 4, precision, g.toString());
  }

  @ParameterizedTest
  @EnumSource
  void axpyAddsAMultiple(Precision precision) {
    for (int n = 0; n < 100; n++) {
      SplittableRandom random = new SplittableRandom(n);
      double[] x = Draws.values(random, n + 7, precision);
      double[] y = Draws.values(random, n + 7, precision);
      double[] expected = y.clone();
      double[] magnitude = new double[n + 7];
      for (int i = 0; i < n; i++) {
        expected[i + 2] = 0.75 * x[i + 3] + y[i + 2];
        magnitude[i + 2] = Math.abs(0.75 * x[i + 3]) + Math.abs(y[i + 2]);
      }
      precision.axpy(kernels(), n, 0.75, x, 3, y, 2);
      assertClose(expected, y, magnitude, 2, precision, "n = " + n);
    }
  }

  @ParameterizedTest
  @EnumSource
  void dotIsTheInnerProduct(Precision precision) {
    for (int n = 0; n < 300; n++) {
      SplittableRandom random = new SplittableRandom(n);
      double[] x = Draws.values(random, n + 7, precision);
      double[] y = Draws.values(random, n + 7, precision);
      double sum = 0;
      double size = 0;
      for (int i = 0; i < n; i++) {
        sum += x[i + 3] * y[i + 2];
        size += Math.abs(x[i + 3] * y[i + 2]);
      }
      double got = precision.dot(kernels(), n, x, 3, y, 2);
      assertEquals(sum, got, (n + 2) * size * precision.epsilon() + Double.MIN_NORMAL);
    }
  }

  @ParameterizedTest
  @EnumSource
  void notANumberReachesExactlyTheResultsThatDependOnIt(Precision precision) {
    int n = 37;
    GemmCase g = new GemmCase(Transpose.NO, Transpose.NO, n, n, n, 1, 0, 0, n, n, n);
    SplittableRandom random = new SplittableRandom(1);
    double[] a = Draws.values(random, g.aSize(), precision);
    double[] b = Draws.values(random, g.bSize(), precision);
    double[] c = new double[g.cSize()];
    a[5 * n + 36] = Double.NaN;
    b[1 + 3 * n + 11] = Double.POSITIVE_INFINITY;
    precision.gemm(kernels(), g, a, b, c);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double value = c[g.c(i, j)];
        assertEquals(i == 5, Double.isNaN(value), i + ", " + j);
        assertEquals(j == 11 && i != 5, Double.isInfinite(value), i + ", " + j);
      }
    }
  }

  @Test
  void equalCallsGiveEqualBits() {
    SplittableRandom random = new SplittableRandom(7);
    double[] a = Draws.values(random, 300 * 300, Precision.DOUBLE);
    double[] first = new double[300 * 300];
    double[] second = new double[300 * 300];
    for (double[] c : new double[][] {first, second}) {
      kernels()
          .gemm(Transpose.NO, Transpose.YES, 300, 300, 300, 1, a, 0, 300, a, 0, 300, 0, c, 0, 300);
    }
    assertArrayEquals(first, second);
  }

  @Test
  void everyPartRunsOnceAlsoWithinParts() {
    for (int parts : new int[] {0, 1, 2, 3, 17}) {
      AtomicIntegerArray runs = new AtomicIntegerArray(parts * parts);
      kernels()
          .parallel(
              parts, i -> kernels().parallel(parts, j -> runs.incrementAndGet(i * parts + j)));
      for (int i = 0; i < parts * parts; i++) {
        assertEquals(1, runs.get(i));
      }
    }
  }

  @Test
  void aPartThatFailsFailsTheCallAndLeavesTheKernelsGood() {
    Part failing =
        i -> {
          if (i == 3) {
            throw new IllegalArgumentException("part 3");
          }
        };
    assertThrows(RuntimeException.class, () -> kernels().parallel(4, failing));
    kernels().parallel(4, i -> {});
  }

  @Test
  void oneThreadIsAlwaysPossible() {
    assertEquals(1, kernels().withThreads(1).threads());
    assertTrue(!kernels().name().isBlank());
  }

  private static void assertClose(
      double[] expected, double[] got, double[] size, int terms, Precision precision, String what) {
    for (int i = 0; i < expected.length; i++) {
      double tolerance = terms * precision.epsilon() * size[i];
      double difference = Math.abs(expected[i] - got[i]);
      assertTrue(
          difference <= tolerance,
          what + ": at " + i + " expected " + expected[i] + " and got " + got[i]);
    }
  }
}

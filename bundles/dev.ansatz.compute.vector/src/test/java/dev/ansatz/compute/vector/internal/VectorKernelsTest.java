package dev.ansatz.compute.vector.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ansatz.compute.Elementary;
import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.KernelsContract;
import dev.ansatz.compute.Transpose;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The Vector API provider keeps the contract, and its bits whatever the number of threads. */
class VectorKernelsTest extends KernelsContract {

  private static final VectorKernels ALL = new VectorKernels();
  private static final Kernels TWO = ALL.withThreads(2);

  @AfterAll
  static void close() {
    ALL.close();
  }

  @Override
  protected Kernels kernels() {
    return TWO;
  }

  @Test
  void productsHaveTheSameBitsOnAnyNumberOfThreads() {
    SplittableRandom random = new SplittableRandom(5);
    int n = 301;
    double[] a = random.doubles((long) n * n, -1, 1).toArray();
    double[] one = products(ALL.withThreads(1), n, a);
    assertArrayEquals(one, products(TWO, n, a));
    assertArrayEquals(one, products(ALL.withThreads(5), n, a));
  }

  private static double[] products(Kernels kernels, int n, double[] a) {
    double[] c = new double[n * n + 9 * n];
    kernels.gemm(Transpose.YES, Transpose.NO, n, n, n, 1, a, 0, n, a, 0, n, 0, c, 0, n);
    kernels.gemv(Transpose.NO, n, n, 1, a, 0, n, a, 0, 0, c, n * n);
    kernels.gemv(Transpose.YES, n, n, 1, a, 0, n, a, 0, 0, c, n * n + n);
    int thin = n * n + 2 * n;
    kernels.gemm(Transpose.NO, Transpose.YES, n, 3, n, 1, a, 0, n, a, 0, n, 0, c, thin, 3);
    kernels.gemm(Transpose.YES, Transpose.NO, n, 4, n, 1, a, 0, n, a, 0, n, 0, c, thin + 3 * n, 4);
    return c;
  }

  @Test
  void hyperbolicTangentHasTheBitsOfTheScalarFunction() {
    double[] x = new SplittableRandom(6).doubles(10_001, -22, 22).toArray();
    double[] y = new double[x.length];
    TWO.tanh(x.length, x, 0, y, 0);
    float[] u = new float[x.length];
    for (int i = 0; i < x.length; i++) {
      assertEquals(Elementary.tanh(x[i]), y[i], "tanh of " + x[i]);
      u[i] = (float) x[i];
    }
    float[] v = new float[x.length];
    TWO.tanh(x.length, u, 0, v, 0);
    for (int i = 0; i < x.length; i++) {
      assertEquals(Elementary.tanh(u[i]), v[i], "tanh of " + u[i]);
    }
  }

  @Test
  void aNumberOfThreadsBelowOneIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> ALL.withThreads(0));
  }
}

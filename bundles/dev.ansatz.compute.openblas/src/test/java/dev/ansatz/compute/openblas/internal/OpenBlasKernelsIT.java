package dev.ansatz.compute.openblas.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.KernelsContract;
import dev.ansatz.compute.Transpose;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The native provider keeps the contract that every provider of kernels keeps. */
class OpenBlasKernelsIT extends KernelsContract {

  private static final OpenBlas LIBRARY = new OpenBlas();
  private static final Kernels KERNELS = new OpenBlasKernels(Kernels.portable(), LIBRARY);

  @Override
  protected Kernels kernels() {
    return KERNELS;
  }

  @Test
  void itSaysWhatDoesTheProductsAndWhatTheRest() {
    assertEquals("openblas, " + Kernels.portable().name(), KERNELS.name());
  }

  @Test
  void aProductHasTheSameBitsEveryTime() {
    int n = 130;
    double[] a = new SplittableRandom(3).doubles((long) n * n, -1, 1).toArray();
    assertArrayEquals(product(a, n), product(a, n));
  }

  private static double[] product(double[] a, int n) {
    double[] c = new double[n * n];
    KERNELS.gemm(Transpose.YES, Transpose.NO, n, n, n, 1, a, 0, n, a, 0, n, 0, c, 0, n);
    return c;
  }
}

package dev.ansatz.compute.openblas.internal;

import dev.ansatz.compute.DelegatingKernels;
import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.Transpose;

/**
 * Matrix products by OpenBLAS; everything else by the best other kernels there are. Bits depend on
 * the processor, for which OpenBLAS chooses its code, and on the number of threads.
 */
final class OpenBlasKernels extends DelegatingKernels {

  /** Products of fewer multiplications are not worth copying to native memory. */
  private static final long SMALL = 100_000;

  private final OpenBlas library;

  OpenBlasKernels(Kernels others, OpenBlas library) {
    super(others);
    this.library = library;
  }

  @Override
  public String name() {
    return "openblas, " + kernels().name();
  }

  @Override
  public Kernels withThreads(int threads) {
    return new OpenBlasKernels(kernels().withThreads(threads), library);
  }

  @Override
  public void gemm(
      Transpose transA,
      Transpose transB,
      int m,
      int n,
      int k,
      double alpha,
      double[] a,
      int aOffset,
      int lda,
      double[] b,
      int bOffset,
      int ldb,
      double beta,
      double[] c,
      int cOffset,
      int ldc) {
    if (alpha == 0 || (long) m * n * k < SMALL) {
      super.gemm(
          transA, transB, m, n, k, alpha, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
      return;
    }
    F64Product product = library.f64.take();
    product.transA = transA;
    product.transB = transB;
    product.m = m;
    product.n = n;
    product.k = k;
    product.alpha = alpha;
    product.beta = beta;
    product.c = c;
    product.cOffset = cOffset;
    product.ldc = ldc;
    product.factors(threads(), a, aOffset, lda, b, bOffset, ldb);
    product.run(kernels());
    library.f64.giveBack(product);
  }

  @Override
  public void gemm(
      Transpose transA,
      Transpose transB,
      int m,
      int n,
      int k,
      float alpha,
      float[] a,
      int aOffset,
      int lda,
      float[] b,
      int bOffset,
      int ldb,
      float beta,
      float[] c,
      int cOffset,
      int ldc) {
    if (alpha == 0 || (long) m * n * k < SMALL) {
      super.gemm(
          transA, transB, m, n, k, alpha, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
      return;
    }
    F32Product product = library.f32.take();
    product.transA = transA;
    product.transB = transB;
    product.m = m;
    product.n = n;
    product.k = k;
    product.alpha = alpha;
    product.beta = beta;
    product.c = c;
    product.cOffset = cOffset;
    product.ldc = ldc;
    product.factors(threads(), a, aOffset, lda, b, bOffset, ldb);
    product.run(kernels());
    library.f32.giveBack(product);
  }
}

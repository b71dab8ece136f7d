package dev.ansatz.compute;

import java.util.Objects;

/**
 * Kernels that pass what they do not do themselves to other kernels: what a drop-in provider starts
 * from. A provider overrides the products that its library does better; convolutions and symmetric
 * updates are made of those.
 */
public abstract class DelegatingKernels implements Kernels {

  private final Kernels kernels;
  private volatile ImageKernels images;

  /**
   * Passes everything on.
   *
   * @param kernels does what is not overridden, and owns the threads
   */
  protected DelegatingKernels(Kernels kernels) {
    this.kernels = Objects.requireNonNull(kernels, "kernels");
  }

  /** Returns the kernels that do the rest. */
  protected final Kernels kernels() {
    return kernels;
  }

  @Override
  public int threads() {
    return kernels.threads();
  }

  /** Returns convolution and pooling by the matrix products of these kernels. */
  @Override
  public ImageKernels images() {
    ImageKernels known = images;
    if (known == null) {
      known = ImageKernels.of(this);
      images = known;
    }
    return known;
  }

  @Override
  public void parallel(int parts, Part part) {
    kernels.parallel(parts, part);
  }

  @Override
  public ElementKernels elements() {
    return kernels.elements();
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
    kernels.gemm(
        transA, transB, m, n, k, alpha, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
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
    kernels.gemm(
        transA, transB, m, n, k, alpha, a, aOffset, lda, b, bOffset, ldb, beta, c, cOffset, ldc);
  }

  @Override
  public void gemv(
      Transpose transA,
      int m,
      int n,
      double alpha,
      double[] a,
      int aOffset,
      int lda,
      double[] x,
      int xOffset,
      double beta,
      double[] y,
      int yOffset) {
    kernels.gemv(transA, m, n, alpha, a, aOffset, lda, x, xOffset, beta, y, yOffset);
  }

  @Override
  public void gemv(
      Transpose transA,
      int m,
      int n,
      float alpha,
      float[] a,
      int aOffset,
      int lda,
      float[] x,
      int xOffset,
      float beta,
      float[] y,
      int yOffset) {
    kernels.gemv(transA, m, n, alpha, a, aOffset, lda, x, xOffset, beta, y, yOffset);
  }

  @Override
  public void spmv(
      SparseRows a,
      double alpha,
      double[] values,
      double[] x,
      int xOffset,
      double beta,
      double[] y,
      int yOffset) {
    kernels.spmv(a, alpha, values, x, xOffset, beta, y, yOffset);
  }

  @Override
  public void spmv(
      SparseRows a,
      float alpha,
      float[] values,
      float[] x,
      int xOffset,
      float beta,
      float[] y,
      int yOffset) {
    kernels.spmv(a, alpha, values, x, xOffset, beta, y, yOffset);
  }

  @Override
  public void axpy(int n, double alpha, double[] x, int xOffset, double[] y, int yOffset) {
    kernels.axpy(n, alpha, x, xOffset, y, yOffset);
  }

  @Override
  public void axpy(int n, float alpha, float[] x, int xOffset, float[] y, int yOffset) {
    kernels.axpy(n, alpha, x, xOffset, y, yOffset);
  }

  @Override
  public double dot(int n, double[] x, int xOffset, double[] y, int yOffset) {
    return kernels.dot(n, x, xOffset, y, yOffset);
  }

  @Override
  public float dot(int n, float[] x, int xOffset, float[] y, int yOffset) {
    return kernels.dot(n, x, xOffset, y, yOffset);
  }

  @Override
  public void tanh(int n, double[] x, int xOffset, double[] y, int yOffset) {
    kernels.tanh(n, x, xOffset, y, yOffset);
  }

  @Override
  public void tanh(int n, float[] x, int xOffset, float[] y, int yOffset) {
    kernels.tanh(n, x, xOffset, y, yOffset);
  }

  @Override
  public void uniform(long key, int first, int n, double[] y, int yOffset) {
    kernels.uniform(key, first, n, y, yOffset);
  }

  @Override
  public void uniform(long key, int first, int n, float[] y, int yOffset) {
    kernels.uniform(key, first, n, y, yOffset);
  }

  @Override
  public void normal(long key, int first, int n, double[] y, int yOffset) {
    kernels.normal(key, first, n, y, yOffset);
  }

  @Override
  public void normal(long key, int first, int n, float[] y, int yOffset) {
    kernels.normal(key, first, n, y, yOffset);
  }
}

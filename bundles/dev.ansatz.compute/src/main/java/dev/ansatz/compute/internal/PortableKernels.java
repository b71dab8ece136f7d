package dev.ansatz.compute.internal;

import dev.ansatz.compute.ElementKernels;
import dev.ansatz.compute.ImageKernels;
import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.Part;
import dev.ansatz.compute.SparseRows;
import dev.ansatz.compute.Transpose;
import org.osgi.service.component.annotations.Component;

/** Kernels in plain Java, on one thread: present everywhere, ranked below every faster provider. */
@Component(property = "service.ranking:Integer=-100")
public final class PortableKernels implements Kernels {

  /** The one for use outside OSGi. */
  public static final Kernels INSTANCE = new PortableKernels();

  private final ImageKernels images = ImageKernels.of(this);

  @Override
  public String name() {
    return "portable";
  }

  @Override
  public int threads() {
    return 1;
  }

  @Override
  public Kernels withThreads(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("The number of threads must be 1 or more; got " + threads);
    }
    return this;
  }

  @Override
  public void parallel(int parts, Part part) {
    for (int i = 0; i < parts; i++) {
      part.run(i);
    }
  }

  @Override
  public ElementKernels elements() {
    return PortableElements.INSTANCE;
  }

  @Override
  public ImageKernels images() {
    return images;
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
    F64Vectors.scale(m, n, beta, c, cOffset, ldc);
    if (alpha != 0) {
      F64Gemm.ofThread()
          .add(transA, transB, m, n, k, alpha, a, aOffset, lda, b, bOffset, ldb, c, cOffset, ldc);
    }
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
    F64Vectors.scale(1, transA == Transpose.NO ? m : n, beta, y, yOffset, 0);
    if (alpha == 0) {
      return;
    }
    if (transA == Transpose.NO) {
      F64Gemv.addRows(m, n, alpha, a, aOffset, lda, x, xOffset, y, yOffset);
    } else {
      F64Gemv.addColumns(m, n, alpha, a, aOffset, lda, x, xOffset, y, yOffset);
    }
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
    F64Vectors.scale(1, a.rows(), beta, y, yOffset, 0);
    if (alpha != 0) {
      F64Sparse.add(a, alpha, values, x, xOffset, y, yOffset);
    }
  }

  @Override
  public void axpy(int n, double alpha, double[] x, int xOffset, double[] y, int yOffset) {
    F64Vectors.axpy(n, alpha, x, xOffset, y, yOffset);
  }

  @Override
  public double dot(int n, double[] x, int xOffset, double[] y, int yOffset) {
    return F64Vectors.dot(n, x, xOffset, y, yOffset);
  }

  @Override
  public void tanh(int n, double[] x, int xOffset, double[] y, int yOffset) {
    F64Tanh.apply(n, x, xOffset, y, yOffset);
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
    F32Vectors.scale(m, n, beta, c, cOffset, ldc);
    if (alpha != 0) {
      F32Gemm.ofThread()
          .add(transA, transB, m, n, k, alpha, a, aOffset, lda, b, bOffset, ldb, c, cOffset, ldc);
    }
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
    F32Vectors.scale(1, transA == Transpose.NO ? m : n, beta, y, yOffset, 0);
    if (alpha == 0) {
      return;
    }
    if (transA == Transpose.NO) {
      F32Gemv.addRows(m, n, alpha, a, aOffset, lda, x, xOffset, y, yOffset);
    } else {
      F32Gemv.addColumns(m, n, alpha, a, aOffset, lda, x, xOffset, y, yOffset);
    }
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
    F32Vectors.scale(1, a.rows(), beta, y, yOffset, 0);
    if (alpha != 0) {
      F32Sparse.add(a, alpha, values, x, xOffset, y, yOffset);
    }
  }

  @Override
  public void axpy(int n, float alpha, float[] x, int xOffset, float[] y, int yOffset) {
    F32Vectors.axpy(n, alpha, x, xOffset, y, yOffset);
  }

  @Override
  public float dot(int n, float[] x, int xOffset, float[] y, int yOffset) {
    return F32Vectors.dot(n, x, xOffset, y, yOffset);
  }

  @Override
  public void tanh(int n, float[] x, int xOffset, float[] y, int yOffset) {
    F32Tanh.apply(n, x, xOffset, y, yOffset);
  }
}

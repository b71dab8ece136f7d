package dev.ansatz.compute.vector.internal;

import dev.ansatz.compute.ElementKernels;
import dev.ansatz.compute.ImageKernels;
import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.Part;
import dev.ansatz.compute.SparseRows;
import dev.ansatz.compute.Transpose;
import jdk.incubator.vector.DoubleVector;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Kernels on the Vector API, on all cores unless another number of threads is asked for. Results
 * have the same bits for every number of threads.
 */
@Component(service = Kernels.class, property = "service.ranking:Integer=100")
public final class VectorKernels implements Kernels, AutoCloseable {

  private final Resources resources;
  private final Team team;
  private volatile ImageKernels images;

  /** Starts the threads of this machine's processors. */
  @Activate
  public VectorKernels() {
    resources = new Resources();
    team = resources.kernels(Runtime.getRuntime().availableProcessors()).team;
  }

  VectorKernels(Resources resources, Team team) {
    this.resources = resources;
    this.team = team;
  }

  /** Ends the threads, also those of {@link #withThreads}. */
  @Override
  @Deactivate
  public void close() {
    resources.close();
  }

  void closeTeam() {
    team.close();
  }

  @Override
  public String name() {
    return "vector " + DoubleVector.SPECIES_PREFERRED.vectorBitSize();
  }

  @Override
  public int threads() {
    return team.size();
  }

  @Override
  public Kernels withThreads(int threads) {
    return resources.kernels(threads);
  }

  @Override
  public void parallel(int parts, Part part) {
    PartsJob job = resources.partsJobs.take();
    job.run(team, parts, part);
    resources.partsJobs.giveBack(job);
  }

  @Override
  public ElementKernels elements() {
    return resources.elements;
  }

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
    if (alpha == 0) {
      return;
    }
    F64Gemm product = resources.f64Gemm.take();
    product.m = m;
    product.n = n;
    product.k = k;
    product.alpha = alpha;
    product.lower = false;
    product.a.set(transA, a, aOffset, lda);
    product.b.set(transB, b, bOffset, ldb);
    product.c.set(Transpose.NO, c, cOffset, ldc);
    product.add(team);
    resources.f64Gemm.giveBack(product);
  }

  @Override
  public void syrk(
      Transpose transA,
      int n,
      int k,
      double alpha,
      double[] a,
      int aOffset,
      int lda,
      double beta,
      double[] c,
      int cOffset,
      int ldc) {
    F64Vectors.scale(n, n, beta, c, cOffset, ldc);
    if (alpha == 0) {
      return;
    }
    F64Gemm product = resources.f64Gemm.take();
    product.m = n;
    product.n = n;
    product.k = k;
    product.alpha = alpha;
    product.lower = true;
    product.a.set(transA, a, aOffset, lda);
    product.b.set(transA == Transpose.NO ? Transpose.YES : Transpose.NO, a, aOffset, lda);
    product.c.set(Transpose.NO, c, cOffset, ldc);
    product.add(team);
    resources.f64Gemm.giveBack(product);
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
    if (F64PanelSums.fits(transA, n, lda)) {
      F64PanelSums.add(m, alpha, a, aOffset, x, xOffset, y, yOffset);
      return;
    }
    F64Gemv product = resources.f64Gemv.take();
    product.transpose = transA;
    product.m = m;
    product.n = n;
    product.alpha = alpha;
    product.a = a;
    product.aOffset = aOffset;
    product.lda = lda;
    product.x = x;
    product.xOffset = xOffset;
    product.y = y;
    product.yOffset = yOffset;
    product.add(team);
    resources.f64Gemv.giveBack(product);
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
    if (alpha == 0) {
      return;
    }
    F64Sparse product = resources.f64Sparse.take();
    product.a = a;
    product.alpha = alpha;
    product.values = values;
    product.x = x;
    product.xOffset = xOffset;
    product.y = y;
    product.yOffset = yOffset;
    product.add(team);
    resources.f64Sparse.giveBack(product);
  }

  @Override
  public void axpy(int n, double alpha, double[] x, int xOffset, double[] y, int yOffset) {
    F64Vectors.axpy(n, alpha, x, xOffset, y, yOffset);
  }

  @Override
  public double dot(int n, double[] x, int xOffset, double[] y, int yOffset) {
    double[] lanes = resources.f64Chunks.take();
    double sum = F64Vectors.dot(n, x, xOffset, y, yOffset, lanes);
    resources.f64Chunks.giveBack(lanes);
    return sum;
  }

  @Override
  public void tanh(int n, double[] x, int xOffset, double[] y, int yOffset) {
    double[] chunk = resources.f64Chunks.take();
    F64Tanh.apply(n, x, xOffset, y, yOffset, chunk);
    resources.f64Chunks.giveBack(chunk);
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
    if (alpha == 0) {
      return;
    }
    F32Gemm product = resources.f32Gemm.take();
    product.m = m;
    product.n = n;
    product.k = k;
    product.alpha = alpha;
    product.lower = false;
    product.a.set(transA, a, aOffset, lda);
    product.b.set(transB, b, bOffset, ldb);
    product.c.set(Transpose.NO, c, cOffset, ldc);
    product.add(team);
    resources.f32Gemm.giveBack(product);
  }

  @Override
  public void syrk(
      Transpose transA,
      int n,
      int k,
      float alpha,
      float[] a,
      int aOffset,
      int lda,
      float beta,
      float[] c,
      int cOffset,
      int ldc) {
    F32Vectors.scale(n, n, beta, c, cOffset, ldc);
    if (alpha == 0) {
      return;
    }
    F32Gemm product = resources.f32Gemm.take();
    product.m = n;
    product.n = n;
    product.k = k;
    product.alpha = alpha;
    product.lower = true;
    product.a.set(transA, a, aOffset, lda);
    product.b.set(transA == Transpose.NO ? Transpose.YES : Transpose.NO, a, aOffset, lda);
    product.c.set(Transpose.NO, c, cOffset, ldc);
    product.add(team);
    resources.f32Gemm.giveBack(product);
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
    if (F32PanelSums.fits(transA, n, lda)) {
      F32PanelSums.add(m, alpha, a, aOffset, x, xOffset, y, yOffset);
      return;
    }
    F32Gemv product = resources.f32Gemv.take();
    product.transpose = transA;
    product.m = m;
    product.n = n;
    product.alpha = alpha;
    product.a = a;
    product.aOffset = aOffset;
    product.lda = lda;
    product.x = x;
    product.xOffset = xOffset;
    product.y = y;
    product.yOffset = yOffset;
    product.add(team);
    resources.f32Gemv.giveBack(product);
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
    if (alpha == 0) {
      return;
    }
    F32Sparse product = resources.f32Sparse.take();
    product.a = a;
    product.alpha = alpha;
    product.values = values;
    product.x = x;
    product.xOffset = xOffset;
    product.y = y;
    product.yOffset = yOffset;
    product.add(team);
    resources.f32Sparse.giveBack(product);
  }

  @Override
  public void axpy(int n, float alpha, float[] x, int xOffset, float[] y, int yOffset) {
    F32Vectors.axpy(n, alpha, x, xOffset, y, yOffset);
  }

  @Override
  public float dot(int n, float[] x, int xOffset, float[] y, int yOffset) {
    float[] lanes = resources.f32Chunks.take();
    float sum = F32Vectors.dot(n, x, xOffset, y, yOffset, lanes);
    resources.f32Chunks.giveBack(lanes);
    return sum;
  }

  @Override
  public void tanh(int n, float[] x, int xOffset, float[] y, int yOffset) {
    float[] chunk = resources.f32Chunks.take();
    F32Tanh.apply(n, x, xOffset, y, yOffset, chunk);
    resources.f32Chunks.giveBack(chunk);
  }
}

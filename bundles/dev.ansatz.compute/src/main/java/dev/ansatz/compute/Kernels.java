package dev.ansatz.compute;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.compute.internal.F32Random;
import dev.ansatz.compute.internal.F64Random;
import dev.ansatz.compute.internal.PortableKernels;

/**
 * The arithmetic that learners build on. A service: take the one of the highest ranking.
 *
 * <p>Matrices are row-major: element (i, j) of a matrix at offset {@code o} with leading dimension
 * {@code ld} is {@code a[o + i * ld + j]}. With alpha 0, A and B are not read. NaN and infinity
 * pass through as IEEE 754 has it. An output must not overlap an input unless its kernel says so.
 * Arguments are not checked beyond the arrays' bounds. Once warm, nothing is allocated. Results
 * depend on the provider and the number of threads, never on timing. Safe from several threads on
 * different outputs.
 */
public interface Kernels {

  /** Rows of C that {@link #syrk} computes at a time. */
  int SYRK_BLOCK = 96;

  /** Returns the kernels in plain Java: always there, also outside OSGi, on one thread. */
  static Kernels portable() {
    return PortableKernels.INSTANCE;
  }

  /** Returns the provider's name, for reports: {@code "vector 512"}. */
  String name();

  /** Returns how many threads the kernels use. */
  int threads();

  /**
   * Returns the same kernels on another number of threads. Pools are shared and kept; a caller of
   * less than normal priority may be left to its own thread.
   *
   * @param threads 1 or more
   */
  Kernels withThreads(int threads);

  /**
   * Runs parts of work on the kernels' threads and returns when all are done. The division is
   * fixed: parts side by side go to one thread, in order. Parts that call kernels should call those
   * of {@code withThreads(1)}. Allocates nothing beyond what the parts do.
   *
   * @param parts how many there are, 0 or more
   * @throws RuntimeException where a part fails
   */
  void parallel(int parts, Part part);

  /** Returns the element-wise functions and reductions of the same provider, on one thread. */
  ElementKernels elements();

  /** Returns convolution and pooling of the same provider, on the same threads. */
  ImageKernels images();

  /**
   * Multiplies matrices: {@code C = alpha op(A) op(B) + beta C}, op(A) [m × k], op(B) [k × n], C [m
   * × n]. With beta 0, C is not read.
   */
  void gemm(
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
      int ldc);

  /** Multiplies matrices in single precision; otherwise as in double. */
  void gemm(
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
      int ldc);

  /**
   * Updates a symmetric matrix: {@code C = alpha op(A) op(A)' + beta C}, op(A) [n × k], as normal
   * equations want it. Right on and below the diagonal; elements above it may be overwritten with
   * anything. About half the time of {@link #gemm}.
   */
  default void syrk(
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
    Transpose transB = transA == Transpose.NO ? Transpose.YES : Transpose.NO;
    int row = transA == Transpose.NO ? lda : 1;
    for (int i = 0; i < n; i += SYRK_BLOCK) {
      int rows = Math.min(SYRK_BLOCK, n - i);
      int at = aOffset + i * row;
      int to = cOffset + i * ldc;
      gemm(transA, transB, rows, i + rows, k, alpha, a, at, lda, a, aOffset, lda, beta, c, to, ldc);
    }
  }

  /** Updates a symmetric matrix in single precision; otherwise as in double. */
  default void syrk(
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
    Transpose transB = transA == Transpose.NO ? Transpose.YES : Transpose.NO;
    int row = transA == Transpose.NO ? lda : 1;
    for (int i = 0; i < n; i += SYRK_BLOCK) {
      int rows = Math.min(SYRK_BLOCK, n - i);
      int at = aOffset + i * row;
      int to = cOffset + i * ldc;
      gemm(transA, transB, rows, i + rows, k, alpha, a, at, lda, a, aOffset, lda, beta, c, to, ldc);
    }
  }

  /**
   * Multiplies a matrix and a vector: {@code y = alpha op(A) x + beta y}, A stored as [m × n]. With
   * beta 0, y is not read. A large matrix takes as long as reading it from memory in either form;
   * in cache, a matrix stored transposed is a little faster, for it needs no sums within vectors.
   */
  void gemv(
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
      int yOffset);

  /** Multiplies a matrix and a vector in single precision; otherwise as in double. */
  void gemv(
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
      int yOffset);

  /**
   * Multiplies a sparse matrix and a vector: {@code y = alpha A x + beta y}. With beta 0, y is not
   * read. Worth its while below about a third of dense.
   *
   * @param values as {@link SparseRows#arrange} ordered them
   */
  void spmv(
      SparseRows a,
      double alpha,
      double[] values,
      double[] x,
      int xOffset,
      double beta,
      double[] y,
      int yOffset);

  /**
   * Multiplies a sparse matrix and a vector in single precision; otherwise as in double.
   *
   * @param values as {@link SparseRows#arrange} ordered them
   */
  void spmv(
      SparseRows a,
      float alpha,
      float[] values,
      float[] x,
      int xOffset,
      float beta,
      float[] y,
      int yOffset);

  /** Adds a multiple of a vector: {@code y = alpha x + y}, n elements. */
  void axpy(int n, double alpha, double[] x, int xOffset, double[] y, int yOffset);

  /** Adds a multiple of a vector in single precision. */
  void axpy(int n, float alpha, float[] x, int xOffset, float[] y, int yOffset);

  /** Returns the inner product of n elements. */
  double dot(int n, double[] x, int xOffset, double[] y, int yOffset);

  /** Returns the inner product of n elements in single precision. */
  float dot(int n, float[] x, int xOffset, float[] y, int yOffset);

  /** Computes {@code y = tanh(x)} for n elements, to 2 units in the last place; x may be y. */
  void tanh(int n, double[] x, int xOffset, double[] y, int yOffset);

  /** Computes {@code y = tanh(x)} in single precision, to 2 units in the last place. */
  void tanh(int n, float[] x, int xOffset, float[] y, int yOffset);

  /**
   * Draws n numbers uniform in [0, 1). Element i depends on the key and i only: on no provider, no
   * number of threads, and no n.
   */
  default void uniform(RandomKey key, int n, double[] y, int yOffset) {
    uniform(key.bits(), 0, n, y, yOffset);
  }

  /** Draws uniform numbers in single precision: the double ones rounded down, so that none is 1. */
  default void uniform(RandomKey key, int n, float[] y, int yOffset) {
    uniform(key.bits(), 0, n, y, yOffset);
  }

  /** Draws the uniform elements {@code first} to {@code first + n - 1} of the key of some bits. */
  default void uniform(long key, int first, int n, double[] y, int yOffset) {
    F64Random.uniform(key, first, n, y, yOffset);
  }

  /** Draws some uniform elements in single precision. */
  default void uniform(long key, int first, int n, float[] y, int yOffset) {
    F32Random.uniform(key, first, n, y, yOffset);
  }

  /**
   * Draws n standard normal numbers, by the method of Box and Muller (1958). Element i depends on
   * the key and i only; none is greater than 8.6 in magnitude.
   */
  default void normal(RandomKey key, int n, double[] y, int yOffset) {
    normal(key.bits(), 0, n, y, yOffset);
  }

  /** Draws standard normal numbers in single precision; otherwise as in double. */
  default void normal(RandomKey key, int n, float[] y, int yOffset) {
    normal(key.bits(), 0, n, y, yOffset);
  }

  /**
   * Draws the normal elements {@code first}, an even number, to {@code first + n - 1} of the key of
   * some bits.
   */
  default void normal(long key, int first, int n, double[] y, int yOffset) {
    F64Random.normal(elements(), key, first, n, y, yOffset);
  }

  /** Draws some normal elements in single precision. */
  default void normal(long key, int first, int n, float[] y, int yOffset) {
    F32Random.normal(elements(), key, first, n, y, yOffset);
  }
}

package dev.ansatz.compute.openblas.internal;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasTrans;

import dev.ansatz.compute.Transpose;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.openblas.global.openblas_nolapack;

/** The library's products of row-major matrices under one name for both precisions. */
final class Blas {

  private Blas() {}

  static void gemm(
      Transpose transA,
      Transpose transB,
      int m,
      int n,
      int k,
      double alpha,
      DoublePointer a,
      int lda,
      DoublePointer b,
      int ldb,
      double beta,
      DoublePointer c,
      int ldc) {
    openblas_nolapack.cblas_dgemm(
        CblasRowMajor, code(transA), code(transB), m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
  }

  static void gemm(
      Transpose transA,
      Transpose transB,
      int m,
      int n,
      int k,
      float alpha,
      FloatPointer a,
      int lda,
      FloatPointer b,
      int ldb,
      float beta,
      FloatPointer c,
      int ldc) {
    openblas_nolapack.cblas_sgemm(
        CblasRowMajor, code(transA), code(transB), m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
  }

  private static int code(Transpose transpose) {
    return transpose == Transpose.NO ? CblasNoTrans : CblasTrans;
  }
}

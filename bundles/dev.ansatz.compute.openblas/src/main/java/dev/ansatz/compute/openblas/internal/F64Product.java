package dev.ansatz.compute.openblas.internal;

import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.Part;
import dev.ansatz.compute.Transpose;

/**
 * One matrix product: A and B are copied to native memory, and each thread multiplies rows of its
 * own. Which rows are whose depends on the number of threads alone.
 */
final class F64Product implements Part, AutoCloseable {

  Transpose transA;
  Transpose transB;
  int m;
  int n;
  int k;
  double alpha;
  double beta;
  double[] c;
  int cOffset;
  int ldc;
  private int parts;
  private final F64Native left = new F64Native();
  private final F64Native right = new F64Native();
  private final F64Native result = new F64Native();

  void factors(int threads, double[] a, int aOffset, int lda, double[] b, int bOffset, int ldb) {
    parts = Math.min(threads, m);
    left.reserve((long) m * k, parts);
    right.reserve((long) k * n, parts);
    result.reserve((long) m * n, parts);
    int rowsOfA = transA == Transpose.NO ? m : k;
    int rowsOfB = transB == Transpose.NO ? k : n;
    left.read(0, 0, rowsOfA, m + k - rowsOfA, a, aOffset, lda);
    right.read(0, 0, rowsOfB, k + n - rowsOfB, b, bOffset, ldb);
  }

  void run(Kernels kernels) {
    kernels.parallel(parts, this);
    c = null;
  }

  @Override
  public void run(int part) {
    int first = (int) ((long) m * part / parts);
    int end = (int) ((long) m * (part + 1) / parts);
    if (beta != 0) {
      result.read(part, first, end, n, c, cOffset, ldc);
    }
    boolean plainA = transA == Transpose.NO;
    Blas.gemm(
        transA,
        transB,
        end - first,
        n,
        k,
        alpha,
        left.at(part, plainA ? (long) first * k : first),
        plainA ? k : m,
        right.at(part, 0),
        transB == Transpose.NO ? n : k,
        beta,
        result.at(part, (long) first * n),
        n);
    result.write(part, first, end, n, c, cOffset, ldc);
  }

  @Override
  public void close() {
    left.close();
    right.close();
    result.close();
  }
}

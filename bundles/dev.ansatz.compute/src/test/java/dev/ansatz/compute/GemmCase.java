package dev.ansatz.compute;

import java.util.SplittableRandom;

/** One matrix product: shapes, factors, and leading dimensions beyond the rows' lengths. */
record GemmCase(
    Transpose transA,
    Transpose transB,
    int m,
    int n,
    int k,
    double alpha,
    double beta,
    int offset,
    int lda,
    int ldb,
    int ldc) {

  static GemmCase draw(SplittableRandom random, int bound) {
    Transpose a = Transpose.values()[random.nextInt(2)];
    Transpose b = Transpose.values()[random.nextInt(2)];
    int m = random.nextInt(bound);
    int n = random.nextInt(bound);
    int k = random.nextInt(bound);
    int gap = random.nextInt(4);
    return new GemmCase(
        a,
        b,
        m,
        n,
        k,
        Draws.factor(random),
        Draws.factor(random),
        random.nextInt(5),
        (a == Transpose.NO ? k : m) + gap,
        (b == Transpose.NO ? n : k) + gap,
        n + gap);
  }

  int aSize() {
    return offset + (transA == Transpose.NO ? m : k) * lda + 3;
  }

  int bSize() {
    return offset + 1 + (transB == Transpose.NO ? k : n) * ldb + 3;
  }

  int cSize() {
    return offset + 2 + m * ldc + 3;
  }

  double a(double[] values, int i, int p) {
    return values[offset + (transA == Transpose.NO ? i * lda + p : p * lda + i)];
  }

  double b(double[] values, int p, int j) {
    return values[offset + 1 + (transB == Transpose.NO ? p * ldb + j : j * ldb + p)];
  }

  int c(int i, int j) {
    return offset + 2 + i * ldc + j;
  }
}

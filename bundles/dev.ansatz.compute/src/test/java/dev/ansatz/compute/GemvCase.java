package dev.ansatz.compute;

import java.util.SplittableRandom;

/** One matrix-vector product: shapes, factors, and a leading dimension beyond the row's length. */
record GemvCase(Transpose trans, int m, int n, double alpha, double beta, int offset, int lda) {

  static GemvCase draw(SplittableRandom random, int bound) {
    int n = random.nextInt(bound);
    return new GemvCase(
        Transpose.values()[random.nextInt(2)],
        random.nextInt(bound),
        n,
        Draws.factor(random),
        Draws.factor(random),
        random.nextInt(5),
        n + random.nextInt(4));
  }

  int rows() {
    return trans == Transpose.NO ? m : n;
  }

  int columns() {
    return trans == Transpose.NO ? n : m;
  }

  double a(double[] values, int i, int j) {
    return values[offset + (trans == Transpose.NO ? i * lda + j : j * lda + i)];
  }
}

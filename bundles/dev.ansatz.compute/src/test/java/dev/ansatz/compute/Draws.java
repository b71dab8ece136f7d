package dev.ansatz.compute;

import java.util.SplittableRandom;

/** Seeded random arguments. */
final class Draws {

  private Draws() {}

  /** Returns numbers in [-1, 1) that the precision holds exactly. */
  static double[] values(SplittableRandom random, int size, Precision precision) {
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = precision.round(random.nextDouble() * 2 - 1);
    }
    return values;
  }

  /** Returns one of the factors that kernels treat apart, or another. */
  static double factor(SplittableRandom random) {
    double[] factors = {0, 1, -1, 0.75, -2.5};
    return factors[random.nextInt(factors.length)];
  }
}

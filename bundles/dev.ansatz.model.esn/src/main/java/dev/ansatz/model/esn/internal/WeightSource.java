package dev.ansatz.model.esn.internal;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.model.esn.WeightDistribution;
import java.util.SplittableRandom;

/**
 * Draws weights in one order.
 *
 * <p>Normal numbers come from Marsaglia's polar method, so that every Java release draws the same.
 */
final class WeightSource {
  private final SplittableRandom random;
  private final WeightDistribution distribution;

  WeightSource(RandomKey key, WeightDistribution distribution) {
    this.random = key.generator();
    this.distribution = distribution;
  }

  /** Fills a part of an array. */
  void fill(double[] values, int from, int to, double scale) {
    for (int i = from; i < to; i++) {
      values[i] = scale * (distribution == WeightDistribution.UNIFORM ? uniform() : normal());
    }
  }

  /** Draws distinct numbers from 0 to below, in ascending order. */
  int[] distinct(int count, int below) {
    int[] chosen = new int[count];
    int taken = 0;
    for (int i = 0; taken < count; i++) {
      if (random.nextDouble() * (below - i) < count - taken) {
        chosen[taken++] = i;
      }
    }
    return chosen;
  }

  private double uniform() {
    return 2 * random.nextDouble() - 1;
  }

  private double normal() {
    while (true) {
      double x = uniform();
      double y = uniform();
      double square = x * x + y * y;
      if (square > 0 && square < 1) {
        return x * Math.sqrt(-2 * StrictMath.log(square) / square);
      }
    }
  }
}

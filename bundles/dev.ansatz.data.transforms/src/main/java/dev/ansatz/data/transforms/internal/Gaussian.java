package dev.ansatz.data.transforms.internal;

import dev.ansatz.api.random.RandomKey;
import java.util.SplittableRandom;

/**
 * Draws from the standard normal distribution; the same numbers for the same key on every Java
 * platform, which the library's {@code nextGaussian} does not promise.
 *
 * <p><i>Source</i>: Box and Muller, A Note on the Generation of Random Normal Deviates, Annals of
 * Mathematical Statistics 29, 1958, 610-611.
 */
final class Gaussian {
  private final SplittableRandom random;
  private double spare = Double.NaN;

  Gaussian(RandomKey key) {
    this.random = key.generator();
  }

  double next() {
    if (!Double.isNaN(spare)) {
      double value = spare;
      spare = Double.NaN;
      return value;
    }
    double radius = Math.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
    double angle = 2 * Math.PI * random.nextDouble();
    spare = radius * StrictMath.sin(angle);
    return radius * StrictMath.cos(angle);
  }
}

package dev.ansatz.nn.init;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.Shape;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Numbers uniform in (-bound, bound).
 *
 * @param bound the bound, 0 or more
 */
public record Uniform(double bound) implements Initialiser {

  @Override
  public double[] make(Shape shape, RandomKey key) {
    SplittableRandom random = key.generator();
    double[] elements = new double[shape.size()];
    Arrays.setAll(elements, i -> bound * (2 * random.nextDouble() - 1));
    return elements;
  }
}

package dev.ansatz.nn.init;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.Shape;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Normal numbers around 0.
 *
 * @param sd the standard deviation, 0 or more
 */
public record Normal(double sd) implements Initialiser {

  @Override
  public double[] make(Shape shape, RandomKey key) {
    SplittableRandom random = key.generator();
    double[] elements = new double[shape.size()];
    Arrays.setAll(elements, i -> sd * random.nextGaussian());
    return elements;
  }
}

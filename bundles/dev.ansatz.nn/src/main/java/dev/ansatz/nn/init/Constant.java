package dev.ansatz.nn.init;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.Shape;
import java.util.Arrays;

/**
 * One number everywhere.
 *
 * @param number the number
 */
public record Constant(double number) implements Initialiser {

  /** Zeros, the usual beginning of biases. */
  public static final Constant ZERO = new Constant(0);

  @Override
  public double[] make(Shape shape, RandomKey key) {
    double[] elements = new double[shape.size()];
    Arrays.fill(elements, number);
    return elements;
  }
}

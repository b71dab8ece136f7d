package dev.ansatz.nn.init;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.Shape;

/** What a variable begins as. */
public interface Initialiser {

  /**
   * Makes the first elements of a variable.
   *
   * @param shape the variable's shape: a matrix [in × out] or a filter [h × w × in × out]
   * @param key the randomness to use
   * @return the elements, row-major
   */
  double[] make(Shape shape, RandomKey key);
}

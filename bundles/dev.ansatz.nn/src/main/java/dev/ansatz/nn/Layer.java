package dev.ansatz.nn;

import dev.ansatz.autodiff.Value;

/**
 * A part of a network: a recipe that adds itself to a graph. Immutable; the variables are the
 * scope's. A new layer is one record with this method.
 */
@FunctionalInterface
public interface Layer {

  /**
   * Adds the layer to a network under construction.
   *
   * @param scope where it makes its variables; its own, nobody else's
   * @param x what goes in, rows along the outermost axis
   * @return what comes out
   * @throws dev.ansatz.autodiff.ShapeException where the input does not fit
   */
  Value apply(Scope scope, Value x);
}

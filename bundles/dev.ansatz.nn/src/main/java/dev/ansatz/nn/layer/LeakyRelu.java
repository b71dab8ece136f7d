package dev.ansatz.nn.layer;

import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Layer;
import dev.ansatz.nn.Scope;

/**
 * x, or a multiple of x below 0.
 *
 * @param slope the multiple
 */
public record LeakyRelu(double slope) implements Layer {

  @Override
  public Value apply(Scope scope, Value x) {
    return of(x, x.filled(slope));
  }

  static Value of(Value x, Value slope) {
    return Value.select(x.greaterThan(x.filled(0)), x, x.times(slope));
  }
}

package dev.ansatz.nn.layer;

import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Layer;
import dev.ansatz.nn.Scope;

/** Makes each row a vector. */
public record Flatten() implements Layer {

  @Override
  public Value apply(Scope scope, Value x) {
    Value y = x.reshape(x.shape().extent(0), x.shape().rowSize());
    scope.summarise("flatten", y);
    return y;
  }
}

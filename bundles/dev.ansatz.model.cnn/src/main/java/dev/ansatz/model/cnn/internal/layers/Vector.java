package dev.ansatz.model.cnn.internal.layers;

import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Layer;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.layer.Flatten;

/** Makes each row a vector where it is none. */
record Vector() implements Layer {

  @Override
  public Value apply(Scope scope, Value x) {
    return x.shape().rank() == 2 ? x : new Flatten().apply(scope, x);
  }
}

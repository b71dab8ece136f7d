package dev.ansatz.nn.example;

import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Layer;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.layer.Activation;
import dev.ansatz.nn.layer.Dense;

/** y = t h + (1 - t) x with h = tanh(x W + b), t = sigmoid(x V + c). Srivastava et al., 2015. */
public record Highway() implements Layer {
  @Override
  public Value apply(Scope scope, Value x) {
    int units = x.shape().extent(-1);
    Value h = Dense.of(units, Activation.TANH).apply(scope.in("body"), x);
    Value t = Dense.of(units, Activation.SIGMOID).apply(scope.in("gate"), x);
    Value y = t.times(h.minus(x)).plus(x);
    scope.summarise("highway", y);
    return y;
  }
}

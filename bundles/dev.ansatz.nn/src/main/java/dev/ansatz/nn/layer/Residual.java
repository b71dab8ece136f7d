package dev.ansatz.nn.layer;

import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Layer;
import dev.ansatz.nn.Scope;

/**
 * y = x + body(x).
 *
 * <p>Source: He et al., Deep residual learning for image recognition, CVPR 2016, eq. 1.
 *
 * @param body what is added; keeps the shape
 */
public record Residual(Layer body) implements Layer {

  @Override
  public Value apply(Scope scope, Value x) {
    return x.plus(body.apply(scope.in("body"), x));
  }
}

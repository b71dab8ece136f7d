package dev.ansatz.nn.layer;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Layer;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.init.Constant;

/**
 * x, or a trained multiple of x below 0, one for each position of the innermost axis.
 *
 * <p>Source: He et al., Delving deep into rectifiers, ICCV 2015, eq. 1.
 *
 * @param slope what the multiples begin as
 */
public record ParametricRelu(double slope) implements Layer {

  @Override
  public Value apply(Scope scope, Value x) {
    Value slopes = scope.weights("slopes", Shape.of(x.shape().extent(-1)), new Constant(slope));
    Value zero = x.filled(0);
    Value y = x.maximum(zero).plus(zero.minimum(x).times(slopes));
    scope.summarise("parametric-relu", y);
    return y;
  }
}

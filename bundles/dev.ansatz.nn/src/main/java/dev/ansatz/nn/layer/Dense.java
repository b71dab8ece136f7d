package dev.ansatz.nn.layer;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Layer;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.init.Constant;
import dev.ansatz.nn.init.Initialiser;
import dev.ansatz.nn.init.VarianceScaling;

/**
 * y = activation(x W + b) on [n × in], W [in × units].
 *
 * @param units how many outputs
 * @param activation what follows the sum
 * @param weights what W begins as
 * @param bias what b begins as
 */
public record Dense(int units, Activation activation, Initialiser weights, Initialiser bias)
    implements Layer {

  /** Makes a layer that begins with Glorot's uniform weights and no bias. */
  public static Dense of(int units, Activation activation) {
    return new Dense(units, activation, VarianceScaling.GLOROT_UNIFORM, Constant.ZERO);
  }

  @Override
  public Value apply(Scope scope, Value x) {
    Value w = scope.weights("weights", Shape.of(x.shape().extent(-1), units), weights);
    Value b = scope.weights("bias", Shape.of(units), bias);
    Value y = activation.of(x.matmul(w).plus(b));
    scope.summarise("dense", y);
    return y;
  }
}

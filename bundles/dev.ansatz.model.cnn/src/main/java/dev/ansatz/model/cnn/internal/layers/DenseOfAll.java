package dev.ansatz.model.cnn.internal.layers;

import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Layer;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.init.Constant;
import dev.ansatz.nn.init.Initialiser;
import dev.ansatz.nn.layer.Activation;
import dev.ansatz.nn.layer.Dense;

/**
 * A dense layer of all elements of a row, whatever its shape.
 *
 * @param units how many outputs
 * @param activation what follows
 * @param weights what the weights begin as
 */
public record DenseOfAll(int units, Activation activation, Initialiser weights) implements Layer {

  @Override
  public Value apply(Scope scope, Value x) {
    Value flat = x.shape().rank() == 2 ? x : x.reshape(x.shape().extent(0), x.shape().rowSize());
    return new Dense(units, activation, weights, Constant.ZERO).apply(scope, flat);
  }
}

package dev.ansatz.autodiff.op;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Value;
import java.util.Arrays;
import java.util.List;

/**
 * Every element to the same power.
 *
 * @param exponent the power
 */
public record Power(double exponent) implements Op {

  @Override
  public String label() {
    return "power " + exponent;
  }

  @Override
  public Shape shape(List<Value> inputs) {
    return inputs.get(0).shape();
  }

  @Override
  public List<Value> pullback(Value result, Value cotangent) {
    Value x = result.inputs().get(0);
    return List.of(cotangent.times(x.power(exponent - 1).times(exponent)));
  }

  @Override
  public double[] evaluate(Value result, List<double[]> inputs) {
    return Arrays.stream(inputs.get(0)).map(x -> Math.pow(x, exponent)).toArray();
  }
}

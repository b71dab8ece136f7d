package dev.ansatz.autodiff.op;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Value;
import java.util.Arrays;
import java.util.List;

/** The value as it is, with derivative zero. */
public record StopGradient() implements Op {

  @Override
  public String label() {
    return "stop-gradient";
  }

  @Override
  public Shape shape(List<Value> inputs) {
    return inputs.get(0).shape();
  }

  @Override
  public List<Value> pullback(Value result, Value cotangent) {
    return Arrays.asList((Value) null);
  }

  @Override
  public double[] evaluate(Value result, List<double[]> inputs) {
    return inputs.get(0).clone();
  }
}

package dev.ansatz.autodiff.op;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.ShapeException;
import dev.ansatz.autodiff.Value;
import java.util.Arrays;
import java.util.List;

/** Element-wise choice: the second input where the first is not 0, else the third. */
public record Select() implements Op {

  @Override
  public String label() {
    return "select";
  }

  @Override
  public Shape shape(List<Value> inputs) {
    Shape shape = inputs.get(0).shape();
    if (!inputs.stream().allMatch(v -> v.shape().equals(shape))) {
      throw new ShapeException(
          "select by %s of %s and %s: all must have one shape"
              .formatted(inputs.get(0), inputs.get(1), inputs.get(2)));
    }
    return shape;
  }

  @Override
  public List<Value> pullback(Value result, Value cotangent) {
    Value mask = result.inputs().get(0);
    Value zero = cotangent.filled(0);
    return Arrays.asList(
        null, Value.select(mask, cotangent, zero), Value.select(mask, zero, cotangent));
  }

  @Override
  public double[] evaluate(Value result, List<double[]> inputs) {
    double[] elements = new double[result.shape().size()];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = inputs.get(0)[i] != 0 ? inputs.get(1)[i] : inputs.get(2)[i];
    }
    return elements;
  }
}

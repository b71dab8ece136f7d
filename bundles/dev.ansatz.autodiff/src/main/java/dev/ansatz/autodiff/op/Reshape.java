package dev.ansatz.autodiff.op;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.ShapeException;
import dev.ansatz.autodiff.Value;
import java.util.List;

/**
 * The same elements in another shape.
 *
 * @param extents the shape of the result
 */
public record Reshape(Shape extents) implements Op {

  @Override
  public String label() {
    return "reshape";
  }

  @Override
  public Shape shape(List<Value> inputs) {
    if (inputs.get(0).shape().size() != extents.size()) {
      throw new ShapeException(
          "reshape of %s to %s: the number of elements must stay"
              .formatted(inputs.get(0), extents));
    }
    return extents;
  }

  @Override
  public List<Value> pullback(Value result, Value cotangent) {
    return List.of(cotangent.reshape(result.inputs().get(0).shape()));
  }

  @Override
  public double[] evaluate(Value result, List<double[]> inputs) {
    return inputs.get(0).clone();
  }
}

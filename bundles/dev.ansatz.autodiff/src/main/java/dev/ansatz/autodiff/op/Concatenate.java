package dev.ansatz.autodiff.op;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.ShapeException;
import dev.ansatz.autodiff.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Arrays one behind the other along one axis.
 *
 * @param axis the axis, at least 0
 */
public record Concatenate(int axis) implements Op {

  @Override
  public String label() {
    return "concatenate along axis " + axis;
  }

  @Override
  public Shape shape(List<Value> inputs) {
    int total = 0;
    for (Value input : inputs) {
      if (!fits(input.shape(), inputs.get(0).shape())) {
        throw new ShapeException(
            "%s of %s and %s: the other axes must be equal"
                .formatted(label(), inputs.get(0), input));
      }
      total += input.shape().extent(axis);
    }
    int[] extents = inputs.get(0).shape().toArray();
    extents[axis] = total;
    return Shape.of(extents);
  }

  private boolean fits(Shape shape, Shape first) {
    if (shape.rank() != first.rank() || axis < 0 || axis >= shape.rank()) {
      return false;
    }
    int[] extents = shape.toArray();
    extents[axis] = first.extent(axis);
    return Shape.of(extents).equals(first);
  }

  @Override
  public List<Value> pullback(Value result, Value cotangent) {
    List<Value> shares = new ArrayList<>();
    int from = 0;
    for (Value input : result.inputs()) {
      int to = from + input.shape().extent(axis);
      shares.add(cotangent.slice(axis, from, to));
      from = to;
    }
    return shares;
  }

  @Override
  public double[] evaluate(Value result, List<double[]> inputs) {
    int[] strides = Strides.of(result.shape());
    double[] elements = new double[result.shape().size()];
    int start = 0;
    for (int k = 0; k < inputs.size(); k++) {
      Shape shape = result.inputs().get(k).shape();
      int[] offsets = Strides.offsets(shape, start, strides);
      for (int i = 0; i < offsets.length; i++) {
        elements[offsets[i]] = inputs.get(k)[i];
      }
      start += shape.extent(axis) * strides[axis];
    }
    return elements;
  }
}

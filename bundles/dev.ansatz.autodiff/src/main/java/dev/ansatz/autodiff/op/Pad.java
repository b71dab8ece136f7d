package dev.ansatz.autodiff.op;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.ShapeException;
import dev.ansatz.autodiff.Value;
import java.util.List;

/**
 * Zeros before and behind, along one axis.
 *
 * @param axis the axis, at least 0
 * @param before how many positions are added before, 0 or more
 * @param behind how many positions are added behind, 0 or more
 */
public record Pad(int axis, int before, int behind) implements Op {

  @Override
  public String label() {
    return "pad %d, %d of axis %d".formatted(before, behind, axis);
  }

  @Override
  public Shape shape(List<Value> inputs) {
    Value x = inputs.get(0);
    if (!(axis >= 0 && axis < x.shape().rank() && before >= 0 && behind >= 0)) {
      throw new ShapeException(
          "%s of %s: the axis must be there and the padding 0 or more".formatted(label(), x));
    }
    int[] extents = x.shape().toArray();
    extents[axis] += before + behind;
    return Shape.of(extents);
  }

  @Override
  public List<Value> pullback(Value result, Value cotangent) {
    int extent = result.inputs().get(0).shape().extent(axis);
    return List.of(cotangent.slice(axis, before, before + extent));
  }

  @Override
  public double[] evaluate(Value result, List<double[]> inputs) {
    int[] strides = Strides.of(result.shape());
    int[] offsets =
        Strides.offsets(result.inputs().get(0).shape(), before * strides[axis], strides);
    double[] elements = new double[result.shape().size()];
    for (int i = 0; i < offsets.length; i++) {
      elements[offsets[i]] = inputs.get(0)[i];
    }
    return elements;
  }
}

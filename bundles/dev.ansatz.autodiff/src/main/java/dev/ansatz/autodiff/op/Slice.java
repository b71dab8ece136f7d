package dev.ansatz.autodiff.op;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.ShapeException;
import dev.ansatz.autodiff.Value;
import java.util.List;

/**
 * A range of positions along one axis.
 *
 * @param axis the axis, at least 0
 * @param from the first position
 * @param to one past the last position
 */
public record Slice(int axis, int from, int to) implements Op {

  @Override
  public String label() {
    return "slice %d:%d of axis %d".formatted(from, to, axis);
  }

  @Override
  public Shape shape(List<Value> inputs) {
    Value x = inputs.get(0);
    boolean fits =
        axis >= 0
            && axis < x.shape().rank()
            && from >= 0
            && from <= to
            && to <= x.shape().extent(axis);
    if (!fits) {
      throw new ShapeException("%s of %s: there must be such positions".formatted(label(), x));
    }
    int[] extents = x.shape().toArray();
    extents[axis] = to - from;
    return Shape.of(extents);
  }

  @Override
  public List<Value> pullback(Value result, Value cotangent) {
    int extent = result.inputs().get(0).shape().extent(axis);
    return List.of(cotangent.pad(axis, from, extent - to));
  }

  @Override
  public double[] evaluate(Value result, List<double[]> inputs) {
    int[] strides = Strides.of(result.inputs().get(0).shape());
    int[] offsets = Strides.offsets(result.shape(), from * strides[axis], strides);
    double[] elements = new double[offsets.length];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = inputs.get(0)[offsets[i]];
    }
    return elements;
  }
}

package dev.ansatz.autodiff.op;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.ShapeException;
import dev.ansatz.autodiff.Value;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reorders axes: the transposition of a matrix is {@code [1, 0]}.
 *
 * @param order for each axis of the result, which axis of the input it is
 */
public record Permute(List<Integer> order) implements Op {

  /** Makes the operation. */
  public Permute {
    order = List.copyOf(order);
  }

  @Override
  public String label() {
    return "permute " + order;
  }

  @Override
  public Shape shape(List<Value> inputs) {
    Value x = inputs.get(0);
    List<Integer> all = IntStream.range(0, x.shape().rank()).boxed().toList();
    if (!order.stream().sorted().toList().equals(all)) {
      throw new ShapeException(
          "%s of %s: the order must name every axis once".formatted(label(), x));
    }
    return Shape.of(order.stream().mapToInt(x.shape()::extent).toArray());
  }

  @Override
  public List<Value> pullback(Value result, Value cotangent) {
    return List.of(
        cotangent.permute(IntStream.range(0, order.size()).mapToObj(order::indexOf).toList()));
  }

  @Override
  public double[] evaluate(Value result, List<double[]> inputs) {
    int[] own = Strides.of(result.inputs().get(0).shape());
    int[] strides = order.stream().mapToInt(axis -> own[axis]).toArray();
    int[] offsets = Strides.offsets(result.shape(), 0, strides);
    double[] elements = new double[offsets.length];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = inputs.get(0)[offsets[i]];
    }
    return elements;
  }
}

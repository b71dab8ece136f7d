package dev.ansatz.autodiff.op;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.ShapeException;
import dev.ansatz.autodiff.Value;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Repeats an array along new axes.
 *
 * @param extents the shape of the result
 * @param axes for each axis of the input, which axis of the result it becomes; rising
 */
public record Broadcast(Shape extents, List<Integer> axes) implements Op {

  /** Makes the operation. */
  public Broadcast {
    axes = List.copyOf(axes);
  }

  @Override
  public String label() {
    return "broadcast";
  }

  @Override
  public Shape shape(List<Value> inputs) {
    Shape from = inputs.get(0).shape();
    boolean fits =
        from.rank() == axes.size()
            && IntStream.range(0, from.rank())
                .allMatch(i -> from.extent(i) == extents.extent(axes.get(i)));
    if (!fits) {
      throw new ShapeException(
          "broadcast of %s to %s: its axes must fit axes %s"
              .formatted(inputs.get(0), extents, axes));
    }
    return extents;
  }

  @Override
  public List<Value> pullback(Value result, Value cotangent) {
    return List.of(cotangent.sum(repeated()));
  }

  /** Returns the axes of the result along which the input is repeated. */
  public List<Integer> repeated() {
    return IntStream.range(0, extents.rank()).filter(a -> !axes.contains(a)).boxed().toList();
  }

  @Override
  public double[] evaluate(Value result, List<double[]> inputs) {
    Shape from = result.inputs().get(0).shape();
    int[] offsets = Strides.offsets(extents, 0, Strides.spread(from, axes, extents.rank()));
    double[] elements = new double[offsets.length];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = inputs.get(0)[offsets[i]];
    }
    return elements;
  }
}

package dev.ansatz.autodiff.op;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.ShapeException;
import dev.ansatz.autodiff.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Sums or takes the largest along axes, which the result does not have any more.
 *
 * @param kind what is done
 * @param axes the axes, rising, each at least 0
 */
public record Reduce(Kind kind, List<Integer> axes) implements Op {

  /** What is done along the axes. */
  public enum Kind {
    SUM,
    /** Of several equally large elements, each has an equal share in the derivative. */
    MAX
  }

  /** Makes the operation. */
  public Reduce {
    axes = List.copyOf(axes);
  }

  @Override
  public String label() {
    return kind.name().toLowerCase(Locale.ROOT) + " over " + axes;
  }

  @Override
  public Shape shape(List<Value> inputs) {
    Value x = inputs.get(0);
    if (!axes.stream().allMatch(a -> a >= 0 && a < x.shape().rank())) {
      throw new ShapeException("%s of %s: there must be such axes".formatted(label(), x));
    }
    return Shape.of(kept(x).stream().mapToInt(x.shape()::extent).toArray());
  }

  /** Returns the axes of the input that the result still has. */
  public List<Integer> kept(Value x) {
    return IntStream.range(0, x.shape().rank()).filter(a -> !axes.contains(a)).boxed().toList();
  }

  @Override
  public List<Value> pullback(Value result, Value cotangent) {
    Value x = result.inputs().get(0);
    Value spread = cotangent.broadcast(x.shape(), kept(x));
    if (kind == Kind.SUM) {
      return List.of(spread);
    }
    Value largest = x.equalTo(result.broadcast(x.shape(), kept(x)));
    Value share = largest.dividedBy(largest.sum(axes).broadcast(x.shape(), kept(x)));
    return List.of(spread.times(share));
  }

  @Override
  public double[] evaluate(Value result, List<double[]> inputs) {
    Value x = result.inputs().get(0);
    int[] offsets =
        Strides.offsets(x.shape(), 0, Strides.spread(result.shape(), kept(x), x.shape().rank()));
    double[] elements = new double[result.shape().size()];
    if (kind == Kind.MAX) {
      Arrays.fill(elements, Double.NEGATIVE_INFINITY);
    }
    for (int i = 0; i < offsets.length; i++) {
      double old = elements[offsets[i]];
      double value = inputs.get(0)[i];
      elements[offsets[i]] = kind == Kind.SUM ? old + value : Math.max(old, value);
    }
    return elements;
  }
}

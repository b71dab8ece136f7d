package dev.ansatz.workbench.internal.stats;

import dev.ansatz.api.tensor.Tensor;
import java.util.function.IntToDoubleFunction;

/**
 * Numbers that stay where they are.
 *
 * @param size how many
 * @param at reads one, from 0
 */
public record Values(int size, IntToDoubleFunction at) {

  /** Returns all elements of an array. */
  public static Values of(Tensor tensor) {
    return new Values(tensor.size(), tensor::get);
  }

  /** Returns every stride-th element of an array, from an offset on. */
  public static Values of(Tensor tensor, int offset, int stride, int size) {
    return new Values(size, i -> tensor.get(offset + i * stride));
  }

  /** Returns one of them. */
  public double get(int index) {
    return at.applyAsDouble(index);
  }

  /** Returns a copy of those from one place to before another, every step-th. */
  public double[] copy(int from, int to, int step) {
    double[] copy = new double[Math.max(0, (to - from + step - 1) / step)];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = get(from + i * step);
    }
    return copy;
  }
}

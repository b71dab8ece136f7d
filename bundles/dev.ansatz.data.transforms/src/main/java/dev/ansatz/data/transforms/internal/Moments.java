package dev.ansatz.data.transforms.internal;

import dev.ansatz.api.tensor.Tensor;
import java.util.function.IntPredicate;

/**
 * Mean and standard deviation (that of the rows themselves: divided by their number) of each
 * component.
 *
 * @param mean by component
 * @param sd by component; 0 where all rows have one value
 */
record Moments(double[] mean, double[] sd) {

  /** Takes them of all values, in two passes. */
  static Moments of(Tensor tensor) {
    return of(tensor, i -> true);
  }

  /** Takes them of the values that are not missing, that is, not NaN. */
  static Moments ofPresent(Tensor tensor) {
    return of(tensor, i -> !Double.isNaN(tensor.get(i)));
  }

  private static Moments of(Tensor tensor, IntPredicate counts) {
    int width = tensor.shape().rowSize();
    int[] rows = new int[width];
    double[] first = new double[width];
    for (int i = tensor.size() - 1; i >= 0; i--) {
      if (counts.test(i)) {
        rows[i % width]++;
        first[i % width] = tensor.get(i);
      }
    }
    double[] mean = new double[width];
    forEach(tensor, counts, (c, value) -> mean[c] += value / rows[c]);
    double[] square = new double[width];
    boolean[] varies = new boolean[width];
    forEach(
        tensor,
        counts,
        (c, value) -> {
          square[c] += (value - mean[c]) * (value - mean[c]);
          varies[c] |= value != first[c];
        });
    double[] sd = new double[width];
    for (int c = 0; c < width; c++) {
      sd[c] = varies[c] ? Math.sqrt(square[c] / rows[c]) : 0;
      mean[c] = varies[c] ? mean[c] : first[c];
    }
    return new Moments(mean, sd);
  }

  private static void forEach(Tensor tensor, IntPredicate counts, Value value) {
    int width = tensor.shape().rowSize();
    for (int i = 0; i < tensor.size(); i++) {
      if (counts.test(i)) {
        value.take(i % width, tensor.get(i));
      }
    }
  }

  /** Takes one value. */
  private interface Value {
    void take(int component, double value);
  }
}

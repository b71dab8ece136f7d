package dev.ansatz.model.esn.internal;

import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.Tensor;

/**
 * The weights [W | W_in | b] of a reservoir, side by side, so that one product with [r; x; 1] gives
 * what the units hear.
 *
 * @param units M, the elements of r
 * @param inputs the elements of x
 * @param columns which units each unit hears, [units × fanIn]; empty where each hears all
 * @param values [units × (fanIn + inputs + 1)], F64 or F32
 */
record ReservoirWeights(int units, int inputs, int[] columns, Tensor values) {

  /** Returns the length of [r; x; 1]. */
  int width() {
    return units + inputs + 1;
  }

  /** Returns the length of a row of values. */
  int stride() {
    return values.shape().extent(1);
  }

  /** Returns how many units each unit hears. */
  int fanIn() {
    return stride() - inputs - 1;
  }

  boolean sparse() {
    return columns.length > 0;
  }

  boolean single() {
    return values.dtype() == DType.F32;
  }
}

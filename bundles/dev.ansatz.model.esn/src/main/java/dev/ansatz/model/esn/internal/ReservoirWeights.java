package dev.ansatz.model.esn.internal;

import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Tensor;

/**
 * The weights [W | W_in | b] of a reservoir, side by side, so that one product with z = [r; x; 1]
 * gives what the units hear.
 *
 * @param units M, the elements of r
 * @param inputs the elements of x
 * @param fanIn how many units each unit hears
 * @param columns where in z the units listen, [units × (fanIn + inputs + 1)], or a row for every
 *     four units, which then hear the same others; no rows for dense weights
 * @param values F64 or F32, [units × (fanIn + inputs + 1)]
 */
record ReservoirWeights(int units, int inputs, int fanIn, I32Tensor columns, Tensor values) {
  /** How many neighbouring units may hear the same others. */
  static final int TOGETHER = 4;

  /** Returns the length of z. */
  int features() {
    return units + inputs + 1;
  }

  /** Returns the length of a row of values. */
  int stride() {
    return fanIn + inputs + 1;
  }

  boolean sparse() {
    return columns.rowCount() > 0;
  }

  /** Returns how many neighbouring units hear the same others. */
  int together() {
    return columns.rowCount() == units ? 1 : TOGETHER;
  }

  boolean single() {
    return values.dtype() == DType.F32;
  }
}

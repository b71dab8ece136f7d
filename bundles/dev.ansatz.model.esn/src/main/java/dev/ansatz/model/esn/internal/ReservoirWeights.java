package dev.ansatz.model.esn.internal;

import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.Tensor;

/**
 * The weights [W | W_in | b] of a reservoir, side by side, so that one product with z = [r; x; 1]
 * gives what the units hear. Rows of dense weights, and z, end in noughts, so that their length is
 * a multiple of what vector instructions take at once.
 *
 * @param units M, the elements of r
 * @param inputs the elements of x
 * @param fanIn how many units each unit hears
 * @param columns where in z each unit listens, [units × (fanIn + inputs + 1)]; empty for dense
 * @param values F64 or F32; [units × (fanIn + inputs + 1)], or more columns where dense
 */
record ReservoirWeights(int units, int inputs, int fanIn, int[] columns, Tensor values) {
  private static final int LANES = 32;

  /** Returns the length of z. */
  static int width(int units, int inputs) {
    return (units + inputs + LANES) / LANES * LANES;
  }

  int width() {
    return width(units, inputs);
  }

  /** Returns how many elements of z mean something. */
  int features() {
    return units + inputs + 1;
  }

  /** Returns the length of a row of values. */
  int stride() {
    return values.shape().extent(1);
  }

  boolean sparse() {
    return columns.length > 0;
  }

  boolean single() {
    return values.dtype() == DType.F32;
  }
}

package dev.ansatz.model.esn.internal;

import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.Transpose;

/**
 * The weights [W | W_in | b] of a reservoir, side by side, so that one product with z = [r; x; 1]
 * gives what the units hear. Rows of dense weights, and z, end in noughts, so that their length is
 * a multiple of what vector instructions take at once.
 *
 * @param units M, the elements of r
 * @param inputs the elements of x
 * @param fanIn how many units each unit hears
 * @param columns where in z the units listen, [units × (fanIn + inputs + 1)], or a row for every
 *     four units, which then hear the same others; no rows for dense weights
 * @param values F64 or F32; [units × (fanIn + inputs + 1)], or more columns where dense
 */
record ReservoirWeights(int units, int inputs, int fanIn, I32Tensor columns, Tensor values) {
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
    return columns.rowCount() > 0;
  }

  /** Returns how many neighbouring units hear the same others. */
  int together() {
    return columns.rowCount() == units ? 1 : SparseProduct.TOGETHER;
  }

  boolean single() {
    return values.dtype() == DType.F32;
  }

  /** Computes {@code y = [W | W_in | b] z} in double precision. */
  void multiply(Kernels kernels, double[] z, double[] y) {
    double[] elements = ((F64Tensor) values).array();
    if (sparse()) {
      SparseProduct.multiply(together(), columns.array(), elements, z, y);
    } else {
      int n = stride();
      kernels.gemv(Transpose.NO, units, n, 1, elements, 0, n, z, 0, 0, y, 0);
    }
  }

  /** Computes {@code y = [W | W_in | b] z} in single precision. */
  void multiply(Kernels kernels, float[] z, float[] y) {
    float[] elements = ((F32Tensor) values).array();
    if (sparse()) {
      SparseProduct.multiply(together(), columns.array(), elements, z, y);
    } else {
      int n = stride();
      kernels.gemv(Transpose.NO, units, n, 1, elements, 0, n, z, 0, 0, y, 0);
    }
  }
}

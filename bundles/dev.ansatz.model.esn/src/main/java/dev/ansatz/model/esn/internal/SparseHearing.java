package dev.ansatz.model.esn.internal;

import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.SparseRows;

/**
 * Sparse weights, all units in one part.
 *
 * @param pattern where the units listen
 * @param values as the pattern orders them, F64 or F32
 */
record SparseHearing(SparseRows pattern, Tensor values) implements Hearing {

  static SparseHearing of(ReservoirWeights weights) {
    SparseRows pattern = pattern(weights);
    Tensor values =
        weights.single()
            ? vector(pattern.arrange(((F32Tensor) weights.values()).array()))
            : vector(pattern.arrange(((F64Tensor) weights.values()).array()));
    return new SparseHearing(pattern, values);
  }

  private static Tensor vector(float[] values) {
    return F32Tensor.of(values, values.length);
  }

  private static Tensor vector(double[] values) {
    return F64Tensor.of(values, values.length);
  }

  private static SparseRows pattern(ReservoirWeights weights) {
    int stride = weights.stride();
    int[] rowStart = new int[weights.units() + 1];
    int[] column = new int[weights.units() * stride];
    for (int unit = 0; unit < weights.units(); unit++) {
      int row = unit / weights.together() * stride;
      System.arraycopy(weights.columns().array(), row, column, unit * stride, stride);
      rowStart[unit + 1] = (unit + 1) * stride;
    }
    return SparseRows.of(weights.units(), weights.features(), rowStart, column);
  }

  @Override
  public int parts() {
    return 1;
  }

  @Override
  public int first(int part) {
    return part * pattern.rows();
  }

  @Override
  public void hear(Kernels kernels, int part, double[] z, double[] y) {
    kernels.spmv(pattern, 1, ((F64Tensor) values).array(), z, 0, 0, y, 0);
  }

  @Override
  public void hear(Kernels kernels, int part, float[] z, float[] y) {
    kernels.spmv(pattern, 1, ((F32Tensor) values).array(), z, 0, 0, y, 0);
  }
}

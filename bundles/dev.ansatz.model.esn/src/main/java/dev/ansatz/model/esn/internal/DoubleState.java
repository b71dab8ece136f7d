package dev.ansatz.model.esn.internal;

import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.compute.Kernels;
import java.util.Arrays;

/** The state of a reservoir in double precision, kept at the front of z = [r; x; 1]. */
final class DoubleState implements FeatureMap.Cursor {
  private final Kernels kernels;
  private final ReservoirWeights weights;
  private final double leakRate;
  private final double[] z;
  private final double[] activation;

  DoubleState(Reservoir reservoir, double[] state) {
    this.kernels = reservoir.kernels();
    this.weights = reservoir.weights();
    this.leakRate = reservoir.leakRate();
    this.z = Arrays.copyOf(state, weights.width());
    this.z[weights.features() - 1] = 1;
    this.activation = new double[weights.units()];
  }

  @Override
  public double[] read(double[] series, int offset) {
    int units = weights.units();
    System.arraycopy(series, offset, z, units, weights.inputs());
    weights.multiply(kernels, z, activation);
    kernels.tanh(units, activation, 0, activation, 0);
    for (int i = 0; i < units; i++) {
      z[i] = (1 - leakRate) * z[i] + leakRate * activation[i];
    }
    return z;
  }

  @Override
  public F64Tensor state() {
    return F64Tensor.of(Arrays.copyOf(z, weights.units()), weights.units());
  }
}

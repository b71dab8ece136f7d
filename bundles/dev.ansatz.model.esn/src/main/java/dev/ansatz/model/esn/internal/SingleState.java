package dev.ansatz.model.esn.internal;

import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.Transpose;
import java.util.Arrays;

/**
 * The state of a reservoir in single precision, kept at the front of z = [r; x; 1]. The features
 * are the same in double precision, but for x, which keeps its own.
 */
final class SingleState implements FeatureMap.Cursor {
  private final Kernels kernels;
  private final ReservoirWeights weights;
  private final float[] values;
  private final float leakRate;
  private final float[] z;
  private final float[] activation;
  private final double[] features;

  SingleState(Reservoir reservoir, double[] state) {
    this.kernels = reservoir.kernels();
    this.weights = reservoir.weights();
    this.values = ((F32Tensor) weights.values()).array();
    this.leakRate = (float) reservoir.leakRate();
    this.z = new float[weights.width()];
    for (int i = 0; i < weights.units(); i++) {
      z[i] = (float) state[i];
    }
    this.z[weights.features() - 1] = 1;
    this.activation = new float[weights.units()];
    this.features = new double[weights.features()];
    this.features[features.length - 1] = 1;
  }

  @Override
  public double[] read(double[] series, int offset) {
    int units = weights.units();
    System.arraycopy(series, offset, features, units, weights.inputs());
    for (int i = 0; i < weights.inputs(); i++) {
      z[units + i] = (float) series[offset + i];
    }
    multiply(units);
    kernels.tanh(units, activation, 0, activation, 0);
    for (int i = 0; i < units; i++) {
      z[i] = (1 - leakRate) * z[i] + leakRate * activation[i];
      features[i] = z[i];
    }
    return features;
  }

  private void multiply(int units) {
    if (weights.sparse()) {
      SparseProduct.multiply(weights.columns(), values, z, activation);
    } else {
      int stride = weights.stride();
      kernels.gemv(Transpose.NO, units, stride, 1, values, 0, stride, z, 0, 0, activation, 0);
    }
  }

  @Override
  public F64Tensor state() {
    return F64Tensor.of(Arrays.copyOf(features, weights.units()), weights.units());
  }
}

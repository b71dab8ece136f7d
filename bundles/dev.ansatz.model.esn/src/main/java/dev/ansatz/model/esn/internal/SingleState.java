package dev.ansatz.model.esn.internal;

import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.compute.Kernels;
import java.util.Arrays;

/**
 * The state of a reservoir in single precision, kept at the front of z = [r; x; 1]. The features
 * are the same in double precision, but for x, which keeps its own.
 */
final class SingleState implements FeatureMap.Cursor {
  private final Kernels kernels;
  private final ReservoirWeights weights;
  private final float leakRate;
  private final float[] z;
  private final float[] activation;
  private final double[] features;

  SingleState(Reservoir reservoir, double[] state) {
    this.kernels = reservoir.kernels();
    this.weights = reservoir.weights();
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
    weights.multiply(kernels, z, activation);
    kernels.tanh(units, activation, 0, activation, 0);
    for (int i = 0; i < units; i++) {
      z[i] = (1 - leakRate) * z[i] + leakRate * activation[i];
      features[i] = z[i];
    }
    return features;
  }

  @Override
  public F64Tensor state() {
    return F64Tensor.of(Arrays.copyOf(features, weights.units()), weights.units());
  }
}

package dev.ansatz.model.esn.internal;

import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.compute.Kernels;
import java.util.Arrays;

/**
 * The state of a reservoir in single precision, kept at the front of z = [r; x; 1]. The features
 * are the same in double precision, but for x, which keeps its own.
 */
final class SingleState implements FeatureMap.Cursor {
  private final int units;
  private final int inputs;
  private final float leakRate;
  private final Hearing hearing;
  private final UnitShares shares;
  private final float[] heard;
  private final double[] features;
  private float[] z;
  private float[] next;

  SingleState(Reservoir reservoir, double[] state) {
    this.units = reservoir.weights().units();
    this.inputs = reservoir.weights().inputs();
    this.leakRate = (float) reservoir.leakRate();
    this.hearing = reservoir.hearing();
    this.heard = new float[hearing.first(hearing.parts())];
    this.features = Arrays.copyOf(state, units + inputs + 1);
    this.features[units + inputs] = 1;
    this.z = new float[features.length];
    for (int i = 0; i < features.length; i++) {
      z[i] = (float) features[i];
    }
    this.next = z.clone();
    this.shares = new UnitShares(reservoir.kernels(), hearing, z.length, this::update);
  }

  @Override
  public double[] read(double[] series, int offset) {
    System.arraycopy(series, offset, features, units, inputs);
    for (int i = units; i < units + inputs; i++) {
      z[i] = (float) features[i];
      next[i] = z[i];
    }
    shares.run();
    float[] last = z;
    z = next;
    next = last;
    return features;
  }

  private void update(Kernels kernels, int from, int to, boolean upwards) {
    for (int i = 0; i < to - from; i++) {
      hearing.hear(kernels, upwards ? to - 1 - i : from + i, z, heard);
    }
    int first = hearing.first(from);
    int end = Math.min(units, hearing.first(to));
    kernels.tanh(end - first, heard, first, heard, first);
    leak(first, end, leakRate, z, heard, next);
    widen(first, end, next, features);
  }

  private static void leak(
      int from, int to, float rate, float[] state, float[] activation, float[] next) {
    for (int i = from; i < to; i++) {
      next[i] = (1 - rate) * state[i] + rate * activation[i];
    }
  }

  private static void widen(int from, int to, float[] state, double[] features) {
    for (int i = from; i < to; i++) {
      features[i] = state[i];
    }
  }

  @Override
  public F64Tensor state() {
    return F64Tensor.of(Arrays.copyOf(features, units), units);
  }
}

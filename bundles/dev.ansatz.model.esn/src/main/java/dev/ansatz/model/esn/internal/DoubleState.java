package dev.ansatz.model.esn.internal;

import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.compute.Kernels;
import java.util.Arrays;

/** The state of a reservoir in double precision, kept at the front of z = [r; x; 1]. */
final class DoubleState implements FeatureMap.Cursor {
  private final int units;
  private final int inputs;
  private final double leakRate;
  private final Hearing hearing;
  private final UnitShares shares;
  private final double[] heard;
  private double[] z;
  private double[] next;

  DoubleState(Reservoir reservoir, double[] state) {
    this.units = reservoir.weights().units();
    this.inputs = reservoir.weights().inputs();
    this.leakRate = reservoir.leakRate();
    this.hearing = reservoir.hearing();
    this.heard = new double[hearing.first(hearing.parts())];
    this.z = Arrays.copyOf(state, units + inputs + 1);
    this.z[units + inputs] = 1;
    this.next = z.clone();
    this.shares = new UnitShares(reservoir.kernels(), hearing, z.length, this::update);
  }

  @Override
  public double[] read(double[] series, int offset) {
    System.arraycopy(series, offset, z, units, inputs);
    System.arraycopy(series, offset, next, units, inputs);
    shares.run();
    double[] last = z;
    z = next;
    next = last;
    return z;
  }

  private void update(Kernels kernels, int from, int to, boolean upwards) {
    for (int i = 0; i < to - from; i++) {
      hearing.hear(kernels, upwards ? to - 1 - i : from + i, z, heard);
    }
    int first = hearing.first(from);
    int end = Math.min(units, hearing.first(to));
    kernels.tanh(end - first, heard, first, heard, first);
    leak(first, end, leakRate, z, heard, next);
  }

  private static void leak(
      int from, int to, double rate, double[] state, double[] activation, double[] next) {
    for (int i = from; i < to; i++) {
      next[i] = (1 - rate) * state[i] + rate * activation[i];
    }
  }

  @Override
  public F64Tensor state() {
    return F64Tensor.of(Arrays.copyOf(z, units), units);
  }
}

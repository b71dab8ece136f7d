package dev.ansatz.model.gmm.internal;

import dev.ansatz.compute.Kernels;

/**
 * What a pass adds up under given parameters.
 *
 * @param counts [K], sums of responsibilities
 * @param sums [K × d], sums of rows weighted by responsibilities
 * @param seconds sums of second moments, as the {@link Covariances} lay them out
 */
record Moments(double[] counts, double[] sums, double[] seconds) {

  static Moments zero(Covariances covariances, int components, int d) {
    return new Moments(
        new double[components],
        new double[components * d],
        new double[covariances.moments(components, d)]);
  }

  void add(Kernels kernels, Moments other) {
    kernels.axpy(counts.length, 1, other.counts, 0, counts, 0);
    kernels.axpy(sums.length, 1, other.sums, 0, sums, 0);
    kernels.axpy(seconds.length, 1, other.seconds, 0, seconds, 0);
  }

  int components() {
    return counts.length;
  }

  int width() {
    return sums.length / counts.length;
  }

  /** Returns an element of a component's mean. */
  double mean(int component, int i) {
    return sums[component * width() + i] / counts[component];
  }
}

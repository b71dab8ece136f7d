package dev.ansatz.model.gmm.internal;

import dev.ansatz.compute.Kernels;

/**
 * What one thread works on.
 *
 * @param kernels on one thread
 * @param width d, elements of a row
 * @param components K
 * @param rows [block × d], centred rows
 * @param scratch as large
 * @param logs [block × K], log-densities, then responsibilities
 */
record Workspace(
    Kernels kernels, int width, int components, double[] rows, double[] scratch, double[] logs) {

  static Workspace of(Kernels kernels, int d, int components) {
    int rows = Pass.blockRows(d);
    return new Workspace(
        kernels.withThreads(1),
        d,
        components,
        new double[rows * d],
        new double[rows * d],
        new double[rows * components]);
  }
}

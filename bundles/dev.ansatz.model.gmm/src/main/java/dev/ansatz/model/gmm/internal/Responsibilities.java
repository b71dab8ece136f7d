package dev.ansatz.model.gmm.internal;

import dev.ansatz.compute.Kernels;

/** How likely rows are, and each component once a row is seen; computed by logarithms. */
final class Responsibilities {
  private final Covariances.Densities densities;
  private final double[] logWeights;

  Responsibilities(Kernels kernels, Covariances covariances, Normals normals) {
    this.densities = covariances.densities(kernels, normals);
    this.logWeights = new double[normals.components()];
    for (int k = 0; k < logWeights.length; k++) {
      logWeights[k] = Math.log(normals.weights()[k]);
    }
  }

  /**
   * Writes responsibilities into the workspace's logs, [count × K].
   *
   * @param nats where the rows' log-densities go, from an offset on
   */
  void write(Workspace work, int count, double[] nats, int offset) {
    densities.write(work, count);
    for (int row = 0; row < count; row++) {
      nats[offset + row] = normalise(work.logs(), row * logWeights.length);
    }
  }

  private double normalise(double[] logs, int offset) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < logWeights.length; k++) {
      logs[offset + k] += logWeights[k];
      largest = Math.max(largest, logs[offset + k]);
    }
    double sum = 0;
    for (int k = 0; k < logWeights.length; k++) {
      logs[offset + k] = Math.exp(logs[offset + k] - largest);
      sum += logs[offset + k];
    }
    for (int k = 0; k < logWeights.length; k++) {
      logs[offset + k] /= sum;
    }
    return largest + Math.log(sum);
  }
}

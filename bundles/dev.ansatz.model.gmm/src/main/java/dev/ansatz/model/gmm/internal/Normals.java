package dev.ansatz.model.gmm.internal;

/**
 * A mixture's parameters, in units of scaled inputs.
 *
 * @param weights [K], 0 or more, of sum 1
 * @param means [K × d]
 * @param covariances as its {@link Covariances} lays them out
 * @param floored [K], how many variances of each component the floor holds up
 */
record Normals(double[] weights, double[] means, double[] covariances, int[] floored) {

  int components() {
    return weights.length;
  }

  int width() {
    return means.length / weights.length;
  }

  /** Returns the same with other weights and means. */
  Normals moved(double[] newWeights, double[] newMeans) {
    return new Normals(newWeights, newMeans, covariances, floored);
  }
}

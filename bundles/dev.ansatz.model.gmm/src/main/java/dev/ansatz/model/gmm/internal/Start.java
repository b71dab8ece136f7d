package dev.ansatz.model.gmm.internal;

/**
 * How far one start has come.
 *
 * @param normals the parameters, their means measured from the data's
 * @param logDensity the mean over rows, under the parameters before these; NaN before the first
 *     iteration
 * @param gain by how much the last iteration raised it; NaN before the second
 * @param iterations how many there were
 */
record Start(Normals normals, double logDensity, double gain, int iterations) {

  static Start at(Normals normals) {
    return new Start(normals, Double.NaN, Double.NaN, 0);
  }

  /** Returns whether the last iteration gained less than a tolerance. */
  boolean isConverged(double tolerance) {
    return gain < tolerance;
  }
}

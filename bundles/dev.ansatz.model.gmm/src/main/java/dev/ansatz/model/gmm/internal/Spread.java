package dev.ansatz.model.gmm.internal;

/**
 * How the training rows vary.
 *
 * @param mean [d]
 * @param variances [d]
 * @param covariance [d × d], or empty where nobody asks for it
 * @param floor what no variance of a component may fall below
 * @param still in how many directions the data as a whole vary less: of the covariance where there
 *     is one, else elements
 */
record Spread(double[] mean, double[] variances, double[] covariance, double floor, int still) {

  /** Returns the variance averaged over elements. */
  double meanVariance() {
    double sum = 0;
    for (double variance : variances) {
      sum += variance;
    }
    return sum / variances.length;
  }
}

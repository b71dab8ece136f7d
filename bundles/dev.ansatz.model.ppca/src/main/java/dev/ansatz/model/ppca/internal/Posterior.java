package dev.ansatz.model.ppca.internal;

/**
 * What the elements of one row that are there say of its latents: N(mean, covariance), with
 * covariance = sigma² A⁻¹ and A = W'W + sigma² over those elements.
 *
 * @param mean [k]
 * @param covariance [k × k]
 * @param logDensity of the elements that are there, in nats
 * @param observed how many those are
 */
record Posterior(double[] mean, double[] covariance, double logDensity, int observed) {
  private static final double LOG_2_PI = Math.log(2 * Math.PI);

  /**
   * Computes it. Cost d k² + k³.
   *
   * @param rows holds the centred row; missing elements are NaN
   * @param offset where the row begins
   */
  static Posterior of(Loadings loadings, double[] rows, int offset) {
    int k = loadings.latents();
    double noise = loadings.noise();
    double[] precision = new double[k * k];
    double[] projection = new double[k];
    int observed = gather(loadings, rows, offset, precision, projection);
    for (int i = 0; i < k; i++) {
      precision[i * k + i] += noise;
    }
    PositiveDefinite a = new PositiveDefinite(k);
    a.set(precision);
    double[] mean = a.solve(projection);
    double logDeterminant = a.logDeterminant() + (observed - k) * Math.log(noise);
    double square = misfit(loadings, rows, offset, mean) / noise;
    double[] covariance = a.inverse();
    for (int i = 0; i < covariance.length; i++) {
      covariance[i] *= noise;
    }
    double logDensity = -0.5 * (observed * LOG_2_PI + logDeterminant + square);
    return new Posterior(mean, covariance, logDensity, observed);
  }

  /** Adds up W'W and W'r over the elements that are there; returns how many. */
  private static int gather(
      Loadings loadings, double[] rows, int offset, double[] precision, double[] projection) {
    int k = loadings.latents();
    double[] w = loadings.matrix();
    int observed = 0;
    for (int j = 0; j < loadings.width(); j++) {
      double r = rows[offset + j];
      if (!Double.isNaN(r)) {
        observed++;
        for (int i = 0; i < k; i++) {
          double weight = w[j * k + i];
          projection[i] += weight * r;
          for (int l = 0; l < k; l++) {
            precision[i * k + l] += weight * w[j * k + l];
          }
        }
      }
    }
    return observed;
  }

  /** Returns r'(r - W mean), which is sigma² r' C⁻¹ r. */
  private static double misfit(Loadings loadings, double[] rows, int offset, double[] mean) {
    int k = loadings.latents();
    double sum = 0;
    for (int j = 0; j < loadings.width(); j++) {
      double r = rows[offset + j];
      if (!Double.isNaN(r)) {
        double fitted = 0;
        for (int i = 0; i < k; i++) {
          fitted += loadings.matrix()[j * k + i] * mean[i];
        }
        sum += r * (r - fitted);
      }
    }
    return sum;
  }
}

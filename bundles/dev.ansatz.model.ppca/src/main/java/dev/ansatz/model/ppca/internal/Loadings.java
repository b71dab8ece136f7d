package dev.ansatz.model.ppca.internal;

/**
 * W and sigma² of x = W z + e.
 *
 * @param matrix W, [d × k]
 * @param latents k
 * @param noise sigma², above 0
 */
record Loadings(double[] matrix, int latents, double noise) {

  static Loadings of(Fit fit) {
    int k = fit.latents();
    double[] matrix = new double[fit.width() * k];
    for (int i = 0; i < k; i++) {
      double length = Math.sqrt(fit.signal(i));
      for (int j = 0; j < fit.width(); j++) {
        matrix[j * k + i] = length * fit.directions()[i * fit.width() + j];
      }
    }
    return new Loadings(matrix, k, fit.noise());
  }

  int width() {
    return matrix.length / latents;
  }
}

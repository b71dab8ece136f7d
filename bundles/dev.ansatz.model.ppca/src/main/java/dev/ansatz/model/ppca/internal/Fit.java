package dev.ansatz.model.ppca.internal;

/**
 * The parameters p(x) = N(mean, U (L - noise) U' + noise), in units of scaled inputs.
 *
 * @param mean [d]
 * @param directions U', [k × d], orthonormal rows; of each, the largest element in magnitude is
 *     positive
 * @param eigenvalues [m], descending, m at least k: the first k are L, the others are known but not
 *     modelled
 * @param noise sigma², above 0
 */
record Fit(double[] mean, double[] directions, double[] eigenvalues, double noise) {

  int latents() {
    return directions.length / mean.length;
  }

  int width() {
    return mean.length;
  }

  /** Returns the variance that latents explain of a direction, beside the noise. */
  double signal(int latent) {
    return Math.max(0, eigenvalues[latent] - noise);
  }

  /** Turns each row so that its largest element in magnitude is positive. */
  static void fixSigns(double[] directions, int width) {
    for (int row = 0; row < directions.length; row += width) {
      int largest = row;
      for (int i = row; i < row + width; i++) {
        largest = Math.abs(directions[i]) > Math.abs(directions[largest]) ? i : largest;
      }
      if (directions[largest] < 0) {
        for (int i = row; i < row + width; i++) {
          directions[i] = -directions[i];
        }
      }
    }
  }
}

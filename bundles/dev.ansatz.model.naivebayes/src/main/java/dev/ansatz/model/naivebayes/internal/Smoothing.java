package dev.ansatz.model.naivebayes.internal;

/**
 * What keeps probabilities from being 0, and what columns of counts share.
 *
 * @param alpha what is added to every count
 * @param variance what is added to every variance
 * @param totals by class, the sum over all columns of counts
 * @param columns how many columns there are
 */
record Smoothing(double alpha, double variance, double[] totals, int columns) {

  /** Returns the same without smoothing. */
  Smoothing none() {
    return new Smoothing(0, 0, totals, columns);
  }

  double grandTotal() {
    double sum = 0;
    for (double total : totals) {
      sum += total;
    }
    return sum;
  }
}

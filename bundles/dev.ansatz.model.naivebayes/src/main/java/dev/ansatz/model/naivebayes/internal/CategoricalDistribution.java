package dev.ansatz.model.naivebayes.internal;

/**
 * A table of frequencies for each class: its numbers are how often each category occurred, a class
 * behind the other. A yes or no is two categories.
 */
record CategoricalDistribution(Categories categories, int classes) implements Distribution {

  @Override
  public int size() {
    return classes * categories.count();
  }

  @Override
  public void count(double[] counts, int at, double[] values, int[] labels) {
    for (int row = 0; row < labels.length; row++) {
      double value = values[row];
      if (!Double.isNaN(value)) {
        counts[at + labels[row] * categories.count() + categories.of(value)]++;
      }
    }
  }

  /** The probability of category k in a class: (n_k + alpha) / (n + alpha categories). */
  @Override
  public Likelihood likelihood(double[] counts, int at, Smoothing smoothing) {
    int k = categories.count();
    double[] probabilities = new double[size()];
    for (int c = 0; c < classes; c++) {
      double total = 0;
      for (int i = 0; i < k; i++) {
        total += counts[at + c * k + i] + smoothing.alpha();
      }
      for (int i = 0; i < k; i++) {
        double count = counts[at + c * k + i] + smoothing.alpha();
        probabilities[c * k + i] = total > 0 ? count / total : 0;
      }
    }
    return new CategoricalLikelihood(categories, probabilities);
  }
}

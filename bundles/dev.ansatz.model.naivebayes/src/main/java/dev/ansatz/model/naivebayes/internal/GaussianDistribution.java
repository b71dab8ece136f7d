package dev.ansatz.model.naivebayes.internal;

import dev.ansatz.api.data.DataException;
import java.util.List;

/**
 * A normal distribution for each class. Its numbers for a class are how many values there were,
 * their mean, and the sum of their squared distances from it, by Welford's recurrence.
 *
 * <p><i>Source</i>: B. P. Welford, Note on a method for calculating corrected sums of squares and
 * products, Technometrics 4(3), 1962, eq. I and II.
 *
 * @param name the column's
 * @param unit the values'
 * @param classes the classes' names
 */
record GaussianDistribution(String name, String unit, List<String> classes)
    implements Distribution {
  private static final int NUMBERS = 3;

  @Override
  public int size() {
    return NUMBERS * classes.size();
  }

  @Override
  public void count(double[] counts, int at, double[] values, int[] labels) {
    for (int row = 0; row < labels.length; row++) {
      double value = values[row];
      if (!Double.isNaN(value)) {
        int i = at + NUMBERS * labels[row];
        double n = counts[i] + 1;
        double distance = value - counts[i + 1];
        double mean = counts[i + 1] + distance / n;
        counts[i] = n;
        counts[i + 1] = mean;
        counts[i + 2] += distance * (value - mean);
      }
    }
  }

  /** Returns the variance over all classes; 0 where there is no value. */
  double variance(double[] counts, int at) {
    double n = 0;
    double mean = 0;
    double squares = 0;
    for (int i = at; i < at + size(); i += NUMBERS) {
      double more = counts[i];
      double distance = counts[i + 1] - mean;
      if (more > 0) {
        mean += distance * more / (n + more);
        squares += counts[i + 2] + distance * distance * n * more / (n + more);
        n += more;
      }
    }
    return n == 0 ? 0 : squares / n;
  }

  @Override
  public Likelihood likelihood(double[] counts, int at, Smoothing smoothing) {
    double[] mean = new double[classes.size()];
    double[] variance = new double[classes.size()];
    for (int c = 0; c < mean.length; c++) {
      int i = at + NUMBERS * c;
      mean[c] = counts[i + 1];
      variance[c] = counts[i + 2] / counts[i] + smoothing.variance();
    }
    return new GaussianLikelihood(unit, mean, variance);
  }

  /**
   * Checks that there is a distribution.
   *
   * @throws DataException where a class has no value, or they do not vary within finite bounds
   */
  void check(double[] counts, int at, double floor) {
    for (int c = 0; c < classes.size(); c++) {
      int i = at + NUMBERS * c;
      if (counts[i] == 0) {
        throw new DataException(
            ("the column '%s' must have a value in a training row of the class '%s'; all are"
                    + " missing: leave the column out, or fill them in")
                .formatted(name, classes.get(c)));
      }
      double variance = counts[i + 2] / counts[i] + floor;
      if (!(variance > 0 && variance < Double.POSITIVE_INFINITY)) {
        throw new DataException(
            ("the variance of '%s' in the class '%s' must be finite and above 0 to be one of a"
                    + " normal distribution; got %s: raise model.varianceFloor, or leave out what"
                    + " does not vary")
                .formatted(name, classes.get(c), variance));
      }
    }
  }
}

package dev.ansatz.runtime.compare;

import org.hipparchus.distribution.continuous.TDistribution;

/**
 * The corrected resampled t-test: whether the mean of paired differences is other than 0.
 *
 * <p>t = mean / sqrt((1/n + testShare) s²), with s² the variance of the differences (n - 1 in the
 * denominator), has Student's distribution with n - 1 degrees of freedom. The uncorrected test has
 * 1/n alone, and takes repeats that share training data for independent ones.
 *
 * <p><i>Source</i>: C. Nadeau and Y. Bengio, Inference for the generalization error, Machine
 * Learning 52 (2003), section 4, equation 9 and the statistic that follows it.
 *
 * @param n how many pairs
 * @param mean the mean difference
 * @param error its corrected standard error, above 0
 * @param t the statistic
 * @param p the probability of a |t| so large where there is no difference: two-sided
 * @param low the lower end of the 95 % confidence interval of the mean
 * @param high its upper end
 */
public record ResampledTest(
    int n, double mean, double error, double t, double p, double low, double high) {
  private static final double UPPER = 0.975;

  /**
   * Tests.
   *
   * @param differences finite, two or more, not all the same
   * @param testShare the number of test examples as a multiple of that of training examples, 0 or
   *     more
   * @throws IllegalArgumentException where the differences do not allow a test: one sentence
   */
  public static ResampledTest of(double[] differences, double testShare) {
    int n = differences.length;
    if (n < 2) {
      throw new IllegalArgumentException("a test needs 2 pairs of runs or more; there is " + n);
    }
    double mean = 0;
    for (double difference : differences) {
      mean += difference / n;
    }
    double variance = 0;
    for (double difference : differences) {
      variance += (difference - mean) * (difference - mean) / (n - 1);
    }
    double error = Math.sqrt((1.0 / n + testShare) * variance);
    if (!(error > 0) || !Double.isFinite(error)) {
      throw new IllegalArgumentException(
          Double.isFinite(error)
              ? "the differences are all the same, so they have no spread to judge by"
              : "the differences must be finite numbers");
    }
    TDistribution student = new TDistribution(n - 1);
    double t = mean / error;
    double reach = student.inverseCumulativeProbability(UPPER) * error;
    double p = 2 * student.cumulativeProbability(-Math.abs(t));
    return new ResampledTest(n, mean, error, t, p, mean - reach, mean + reach);
  }
}

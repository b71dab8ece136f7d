package dev.ansatz.workbench.internal.stats;

/**
 * Where numbers lie. Of the finite ones alone; NaN where there are too few of them.
 *
 * @param finite how many are finite
 * @param missing how many are NaN
 * @param infinite how many are infinite
 * @param mean their mean
 * @param sd their standard deviation, with n - 1
 * @param least the least
 * @param most the largest
 */
public record Spread(
    int finite, int missing, int infinite, double mean, double sd, double least, double most) {

  /** Goes through numbers once. Welford's recurrence (Technometrics 4, 1962, eq. I and II). */
  public static Spread of(Values values) {
    int finite = 0;
    int missing = 0;
    double mean = 0;
    double squares = 0;
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < values.size(); i++) {
      double value = values.get(i);
      if (Double.isFinite(value)) {
        finite++;
        double off = value - mean;
        mean += off / finite;
        squares += off * (value - mean);
        least = Math.min(least, value);
        most = Math.max(most, value);
      } else if (Double.isNaN(value)) {
        missing++;
      }
    }
    return new Spread(
        finite,
        missing,
        values.size() - finite - missing,
        finite > 0 ? mean : Double.NaN,
        finite > 1 ? Math.sqrt(squares / (finite - 1)) : Double.NaN,
        finite > 0 ? least : Double.NaN,
        finite > 0 ? most : Double.NaN);
  }

  /** Returns how many are no number that one can calculate with. */
  public int notFinite() {
    return missing + infinite;
  }
}

package dev.ansatz.metrics.internal;

import java.util.List;

/** The exponential growth of distances between pairs of forecasts. */
final class Growth {
  private static final double SATURATED = 0.1;
  private static final double MET = 1e-14;
  private static final int OUTSIDE_SHARE = 10;
  private static final int TRANSIENT_SHARE = 4;
  private static final int FEWEST_ROWS = 4;

  private Growth() {}

  /**
   * Fits a line to the logarithm of each pair's distances, over rows that all pairs have in common:
   * from a quarter of the rows before the end up to the end. The end is where more than a tenth of
   * the pairs are 0.1 apart, have met, or are not finite.
   *
   * <p>Rows are the same for all pairs, for a pair's own passages of levels are biased: they prefer
   * the peaks of its fluctuations.
   *
   * @param distances by pair and row
   * @return the slopes per row of the pairs that neither meet nor leave the finite numbers before
   *     the end; none where there are fewer than 4 rows to fit
   */
  static double[] slopes(List<double[]> distances) {
    int end = 0;
    while (end < distances.get(0).length && isInBetween(distances, end)) {
      end++;
    }
    int to = end;
    int from = end / TRANSIENT_SHARE;
    return distances.stream()
        .mapToDouble(d -> slope(d, from, to))
        .filter(Double::isFinite)
        .toArray();
  }

  private static boolean isInBetween(List<double[]> distances, int row) {
    long inside = distances.stream().filter(d -> d[row] > MET && d[row] <= SATURATED).count();
    return OUTSIDE_SHARE * (distances.size() - inside) <= distances.size();
  }

  private static double slope(double[] distances, int from, int to) {
    if (to - from < FEWEST_ROWS) {
      return Double.NaN;
    }
    double middle = (from + to - 1) / 2.0;
    double covariance = 0;
    double variance = 0;
    for (int row = from; row < to; row++) {
      covariance += (row - middle) * Math.log(distances[row]);
      variance += (row - middle) * (row - middle);
    }
    return covariance / variance;
  }
}

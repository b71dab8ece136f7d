package dev.ansatz.model.ppca.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.ScaledRows;

/**
 * The mean of each element and the variance around it, of what is there.
 *
 * @param mean [d]
 * @param variance averaged over elements
 */
record ColumnMeans(double[] mean, double variance) {

  /**
   * Computes them.
   *
   * @throws DataException where an element is missing in all rows
   */
  static ColumnMeans of(ScaledRows rows) {
    int d = rows.width();
    double[] first = new double[d];
    double[] sums = new double[d];
    double[] squares = new double[d];
    int[] counts = new int[d];
    double[] row = new double[d];
    for (int i = 0; i < rows.count(); i++) {
      rows.write(i, 1, row);
      for (int j = 0; j < d; j++) {
        if (!Double.isNaN(row[j])) {
          first[j] = counts[j] == 0 ? row[j] : first[j];
          double x = row[j] - first[j];
          counts[j]++;
          sums[j] += x;
          squares[j] += x * x;
        }
      }
    }
    return of(first, sums, squares, counts);
  }

  private static ColumnMeans of(double[] first, double[] sums, double[] squares, int[] counts) {
    double[] mean = new double[first.length];
    double variance = 0;
    for (int j = 0; j < first.length; j++) {
      if (counts[j] == 0) {
        throw new DataException(
            "every element of the train part's rows must be there in at least one row; element %d"
                    .formatted(j)
                + " is NaN in all: leave it out");
      }
      double shift = sums[j] / counts[j];
      mean[j] = first[j] + shift;
      variance += Math.max(0, squares[j] / counts[j] - shift * shift) / first.length;
    }
    return new ColumnMeans(mean, variance);
  }
}

package dev.ansatz.model.ppca.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.ScaledRows;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.Transpose;
import dev.ansatz.model.ppca.PcaSettings;
import java.util.Arrays;

/** The directions in which rows vary most, and coordinates along them. */
public final class PrincipalAxes {
  private static final double ROUNDING = 1e-13;

  private final Kernels kernels;
  private final double[] mean;
  private final double[] axes;

  /**
   * Makes axes.
   *
   * @param mean [d]
   * @param axes [k × d], of unit length, or divided by standard deviations
   */
  private PrincipalAxes(Kernels kernels, double[] mean, double[] axes) {
    this.kernels = kernels;
    this.mean = mean;
    this.axes = axes;
  }

  /**
   * Finds them.
   *
   * @throws DataException where the rows are not complete, do not vary, or are too many and too
   *     long
   */
  public static PrincipalAxes of(Kernels kernels, ScaledRows rows, PcaSettings settings) {
    checkComplete(rows.tensor(), Split.TRAIN);
    checkSize(rows);
    int d = rows.width();
    double[] mean = ColumnMeans.of(rows).mean();
    Scatter scatter = Scatter.of(kernels, new CentredRows(rows, mean));
    for (int block = 0; block < scatter.blocks(); block++) {
      scatter.add(block);
    }
    if (!Arrays.stream(scatter.sums()).allMatch(Double::isFinite)) {
      throw mustVary();
    }
    int most = Math.min(settings.components(), Math.min(rows.count() - 1, d));
    Scatter.Axes found = scatter.axes(most, StopToken.never());
    int kept = kept(found.eigenvalues(), most, settings.variance());
    double[] directions = Arrays.copyOf(found.directions(), kept * d);
    Fit.fixSigns(directions, d);
    if (settings.whiten()) {
      for (int i = 0; i < directions.length; i++) {
        directions[i] /= Math.sqrt(found.eigenvalues()[i / d]);
      }
    }
    return new PrincipalAxes(kernels, mean, directions);
  }

  private static int kept(double[] eigenvalues, int most, double share) {
    double total = Arrays.stream(eigenvalues).map(e -> Math.max(0, e)).sum();
    if (!(total > 0)) {
      throw mustVary();
    }
    double sum = 0;
    int kept = 0;
    while (kept < most && sum < share * total && eigenvalues[kept] > ROUNDING * eigenvalues[0]) {
      sum += eigenvalues[kept++];
    }
    return kept;
  }

  private static DataException mustVary() {
    return new DataException(
        "the rows of the train part must vary within finite bounds to have principal components;"
            + " they do not");
  }

  private static void checkSize(ScaledRows rows) {
    if (rows.count() < 2) {
      throw mustVary();
    }
    if (Math.min(rows.count(), rows.width()) > Checks.LARGEST_MATRIX) {
      throw new DataException(
          "principal components are taken of at most %d rows or elements of a row; got %d rows of %d"
              .formatted(Checks.LARGEST_MATRIX, rows.count(), rows.width()));
    }
  }

  private static void checkComplete(Tensor tensor, Split split) {
    if (tensor.dtype() == DType.U8 || tensor.dtype() == DType.I32) {
      return;
    }
    for (int i = 0; i < tensor.size(); i++) {
      if (!Double.isFinite(tensor.get(i))) {
        throw new DataException(
            "principal components are taken of complete and finite rows; row %d of the %s part has"
                    .formatted(i / tensor.shape().rowSize(), split.key())
                + " an element "
                + tensor.get(i));
      }
    }
  }

  /** Returns how many there are. */
  public int count() {
    return axes.length / mean.length;
  }

  /**
   * Returns the coordinates of rows.
   *
   * @param split names the rows, should they not be complete
   * @return [n × k]
   * @throws DataException where they are not complete
   */
  public F64Tensor coordinates(ScaledRows rows, Split split) {
    checkComplete(rows.tensor(), split);
    int d = mean.length;
    int k = count();
    F64Tensor all = F64Tensor.zeros(rows.count(), k);
    CentredRows centred = new CentredRows(rows, mean);
    double[] buffer = centred.buffer();
    for (int block = 0; block < centred.blocks(); block++) {
      int count = centred.write(block, buffer);
      int to = centred.first(block) * k;
      kernels.gemm(
          Transpose.NO,
          Transpose.YES,
          count,
          k,
          d,
          1,
          buffer,
          0,
          d,
          axes,
          0,
          d,
          0,
          all.array(),
          to,
          k);
    }
    return all;
  }
}

package dev.ansatz.model.ppca.internal;

import dev.ansatz.api.progress.StopToken;
import dev.ansatz.compute.Kernels;

/** How centred rows vary together, gathered block by block. */
interface Scatter {

  /** Makes one of the smaller matrix: of elements, or of rows where these are fewer. */
  static Scatter of(Kernels kernels, CentredRows rows) {
    return rows.rows().count() < rows.width()
        ? new Gram(kernels, rows)
        : new Covariance(kernels, rows);
  }

  /** Returns how many blocks there are. */
  int blocks();

  /** Takes in a block; each once, in order. */
  void add(int block);

  /** Returns the sums so far, an array that may be written to. */
  double[] sums();

  /**
   * Finds the principal directions.
   *
   * @param k how many
   */
  Axes axes(int k, StopToken stop);

  /**
   * Principal directions and the variances along them.
   *
   * @param directions [k × d]
   * @param eigenvalues all of the covariance that may be above 0, descending
   */
  record Axes(double[] directions, double[] eigenvalues) {}
}

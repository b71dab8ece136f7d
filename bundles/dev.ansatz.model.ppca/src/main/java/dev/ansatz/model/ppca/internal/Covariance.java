package dev.ansatz.model.ppca.internal;

import dev.ansatz.api.progress.StopToken;
import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.Transpose;

/** The covariance of elements, [d × d], where there are no fewer rows than elements. */
final class Covariance implements Scatter {
  private final Kernels kernels;
  private final CentredRows rows;
  private final double[] sums;
  private final double[] buffer;

  Covariance(Kernels kernels, CentredRows rows) {
    this.kernels = kernels;
    this.rows = rows;
    this.sums = new double[rows.width() * rows.width()];
    this.buffer = rows.buffer();
  }

  @Override
  public int blocks() {
    return rows.blocks();
  }

  @Override
  public void add(int block) {
    int d = rows.width();
    int count = rows.write(block, buffer);
    kernels.syrk(Transpose.YES, d, count, 1, buffer, 0, d, 1, sums, 0, d);
  }

  @Override
  public double[] sums() {
    return sums;
  }

  @Override
  public Axes axes(int k, StopToken stop) {
    int d = rows.width();
    double[] covariance = Matrices.symmetric(sums, d, 1.0 / rows.rows().count());
    SymmetricEigen eigen = SymmetricEigen.of(covariance, d, k);
    return new Axes(eigen.vectors(), eigen.values());
  }
}

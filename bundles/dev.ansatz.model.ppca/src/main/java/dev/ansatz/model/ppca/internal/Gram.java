package dev.ansatz.model.ppca.internal;

import dev.ansatz.api.progress.StopToken;
import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.Transpose;
import java.util.Arrays;

/**
 * The inner products of rows, [n × n], where there are fewer rows than elements: they have the
 * covariance's eigenvalues, and their eigenvectors combine rows to its eigenvectors.
 */
final class Gram implements Scatter {
  private final Kernels kernels;
  private final CentredRows rows;
  private final int n;
  private final double[] sums;
  private final double[] left;
  private final double[] right;

  Gram(Kernels kernels, CentredRows rows) {
    this.kernels = kernels;
    this.rows = rows;
    this.n = rows.rows().count();
    this.sums = new double[n * n];
    this.left = rows.buffer();
    this.right = rows.buffer();
  }

  @Override
  public int blocks() {
    return rows.blocks();
  }

  @Override
  public void add(int block) {
    int d = rows.width();
    int m = rows.write(block, left);
    for (int other = 0; other <= block; other++) {
      int c = rows.write(other, right);
      int at = rows.first(block) * n + rows.first(other);
      kernels.gemm(
          Transpose.NO, Transpose.YES, m, c, d, 1, left, 0, d, right, 0, d, 0, sums, at, n);
    }
  }

  @Override
  public double[] sums() {
    return sums;
  }

  @Override
  public Axes axes(int k, StopToken stop) {
    int d = rows.width();
    double[] products = Matrices.symmetric(sums, n, 1.0 / n);
    SymmetricEigen eigen = SymmetricEigen.of(products, n, k);
    double[] directions = new double[k * d];
    for (int block = 0; block < blocks(); block++) {
      stop.check();
      int count = rows.write(block, left);
      int at = rows.first(block);
      kernels.gemm(
          Transpose.NO,
          Transpose.NO,
          k,
          d,
          count,
          1,
          eigen.vectors(),
          at,
          n,
          left,
          0,
          d,
          1,
          directions,
          0,
          d);
    }
    Matrices.normaliseRows(directions, d);
    return new Axes(directions, Arrays.copyOf(eigen.values(), n - 1));
  }
}

package dev.ansatz.model.gmm.internal;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.Transpose;
import java.util.Arrays;

/** One covariance for all components, [d × d]. */
final class Tied implements Covariances {
  @Override
  public Shape shape(int components, int d) {
    return Shape.of(d, d);
  }

  @Override
  public long freeParameters(int components, int d) {
    return (long) d * (d + 1) / 2;
  }

  @Override
  public int moments(int components, int d) {
    return 0;
  }

  @Override
  public void addMoments(Workspace work, int count, double[] sums) {
    // The second moments of all rows together are those of the data.
  }

  @Override
  public Estimate estimate(Moments moments, Spread spread) {
    int d = moments.width();
    double[] covariance = spread.covariance().clone();
    double rows = Arrays.stream(moments.counts()).sum();
    for (int k = 0; k < moments.components(); k++) {
      double weight = moments.counts()[k] / rows;
      for (int i = 0; i < d && weight > 0; i++) {
        for (int j = 0; j < d; j++) {
          covariance[i * d + j] -= weight * moments.mean(k, i) * moments.mean(k, j);
        }
      }
    }
    int[] floored = new int[moments.components()];
    Arrays.fill(floored, Floor.lift(covariance, 0, d, spread.floor()));
    return new Estimate(covariance, floored);
  }

  @Override
  public Estimate first(int components, Spread spread) {
    double[] covariance = spread.covariance().clone();
    Floor.lift(covariance, 0, spread.mean().length, spread.floor());
    return new Estimate(covariance, new int[components]);
  }

  /** Whitens rows and means, and leaves distances to be computed. */
  @Override
  public Densities densities(Kernels kernels, Normals normals) {
    int d = normals.width();
    int components = normals.components();
    Factor factor = Factor.of(normals.covariances(), 0, d);
    double[] means = new double[components * d];
    whiten(kernels, factor, normals.means(), components, means);
    double[] constants = new double[components];
    Arrays.fill(constants, d * Math.log(2 * Math.PI) + factor.logDeterminant());
    double[] ones = new double[components];
    Arrays.fill(ones, 1);
    return (work, count) -> {
      whiten(work.kernels(), factor, work.rows(), count, work.scratch());
      Distances.write(work, work.scratch(), count, means, constants, ones);
    };
  }

  private static void whiten(Kernels kernels, Factor factor, double[] rows, int n, double[] to) {
    int d = (int) Math.sqrt(factor.whitening().length);
    kernels.gemm(
        Transpose.NO, Transpose.YES, n, d, d, 1, rows, 0, d, factor.whitening(), 0, d, 0, to, 0, d);
  }

  @Override
  public Colouring colouring(Normals normals) {
    Factor factor = Factor.of(normals.covariances(), 0, normals.width());
    return (component, noise, offset) -> factor.colour(noise, offset);
  }
}

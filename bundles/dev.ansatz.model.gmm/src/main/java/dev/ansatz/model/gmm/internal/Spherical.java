package dev.ansatz.model.gmm.internal;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.compute.Kernels;
import java.util.Arrays;

/** One variance for each component, [K]. */
final class Spherical implements Covariances {
  @Override
  public Shape shape(int components, int d) {
    return Shape.of(components);
  }

  @Override
  public long freeParameters(int components, int d) {
    return components;
  }

  @Override
  public int moments(int components, int d) {
    return components;
  }

  @Override
  public void addMoments(Workspace work, int count, double[] sums) {
    int d = work.width();
    int components = work.components();
    for (int row = 0; row < count; row++) {
      double square = work.kernels().dot(d, work.rows(), row * d, work.rows(), row * d);
      work.kernels().axpy(components, square, work.logs(), row * components, sums, 0);
    }
  }

  @Override
  public Estimate estimate(Moments moments, Spread spread) {
    int d = moments.width();
    double[] variances = new double[moments.components()];
    int[] floored = new int[variances.length];
    for (int k = 0; k < variances.length; k++) {
      double square = moments.seconds()[k] / moments.counts()[k];
      for (int i = 0; i < d; i++) {
        square -= moments.mean(k, i) * moments.mean(k, i);
      }
      variances[k] = Math.max(spread.floor(), square / d);
      floored[k] = square / d > spread.floor() ? 0 : d;
    }
    return new Estimate(variances, floored);
  }

  @Override
  public Estimate first(int components, Spread spread) {
    double[] variances = new double[components];
    Arrays.fill(variances, Math.max(spread.floor(), spread.meanVariance()));
    return new Estimate(variances, new int[components]);
  }

  @Override
  public Densities densities(Kernels kernels, Normals normals) {
    double[] constants = new double[normals.components()];
    int d = normals.width();
    for (int k = 0; k < constants.length; k++) {
      constants[k] = d * Math.log(2 * Math.PI * normals.covariances()[k]);
    }
    return (work, count) ->
        Distances.write(
            work, work.rows(), count, normals.means(), constants, normals.covariances());
  }

  @Override
  public Colouring colouring(Normals normals) {
    int d = normals.width();
    return (component, noise, offset) -> {
      double sd = Math.sqrt(normals.covariances()[component]);
      for (int i = offset; i < offset + d; i++) {
        noise[i] *= sd;
      }
    };
  }
}

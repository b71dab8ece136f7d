package dev.ansatz.model.gmm.internal;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.Transpose;

/** A variance for each element and component, [K × d]. */
final class Diagonal implements Covariances {
  @Override
  public Shape shape(int components, int d) {
    return Shape.of(components, d);
  }

  @Override
  public long freeParameters(int components, int d) {
    return (long) components * d;
  }

  @Override
  public int moments(int components, int d) {
    return components * d;
  }

  @Override
  public void addMoments(Workspace work, int count, double[] sums) {
    int d = work.width();
    int components = work.components();
    square(work, count * d);
    work.kernels()
        .gemm(
            Transpose.YES,
            Transpose.NO,
            components,
            d,
            count,
            1,
            work.logs(),
            0,
            components,
            work.scratch(),
            0,
            d,
            1,
            sums,
            0,
            d);
  }

  private static void square(Workspace work, int size) {
    for (int i = 0; i < size; i++) {
      work.scratch()[i] = work.rows()[i] * work.rows()[i];
    }
  }

  @Override
  public Estimate estimate(Moments moments, Spread spread) {
    int d = moments.width();
    double[] variances = new double[moments.sums().length];
    int[] floored = new int[moments.components()];
    for (int i = 0; i < variances.length; i++) {
      int k = i / d;
      double mean = moments.mean(k, i % d);
      double variance = moments.seconds()[i] / moments.counts()[k] - mean * mean;
      variances[i] = Math.max(spread.floor(), variance);
      floored[k] += variance > spread.floor() ? 0 : 1;
    }
    return new Estimate(variances, floored);
  }

  @Override
  public Estimate first(int components, Spread spread) {
    int d = spread.variances().length;
    double[] variances = new double[components * d];
    for (int i = 0; i < variances.length; i++) {
      variances[i] = Math.max(spread.floor(), spread.variances()[i % d]);
    }
    return new Estimate(variances, new int[components]);
  }

  @Override
  public Densities densities(Kernels kernels, Normals normals) {
    int d = normals.width();
    int components = normals.components();
    double[] precisions = new double[components * d];
    double[] pulls = new double[components * d];
    double[] constants = new double[components];
    for (int i = 0; i < precisions.length; i++) {
      double variance = normals.covariances()[i];
      double mean = normals.means()[i];
      precisions[i] = 1 / variance;
      pulls[i] = mean / variance;
      constants[i / d] += Math.log(2 * Math.PI * variance) + mean * mean / variance;
    }
    return (work, count) -> {
      square(work, count * d);
      double[] logs = work.logs();
      product(work, work.scratch(), count, -0.5, precisions, 0);
      product(work, work.rows(), count, 1, pulls, 1);
      for (int i = 0; i < count * components; i++) {
        logs[i] -= 0.5 * constants[i % components];
      }
    };
  }

  private static void product(
      Workspace work, double[] rows, int count, double alpha, double[] factors, double beta) {
    int components = work.components();
    int d = work.width();
    work.kernels()
        .gemm(
            Transpose.NO,
            Transpose.YES,
            count,
            components,
            d,
            alpha,
            rows,
            0,
            d,
            factors,
            0,
            d,
            beta,
            work.logs(),
            0,
            components);
  }

  @Override
  public Colouring colouring(Normals normals) {
    int d = normals.width();
    return (component, noise, offset) -> {
      for (int i = 0; i < d; i++) {
        noise[offset + i] *= Math.sqrt(normals.covariances()[component * d + i]);
      }
    };
  }
}

package dev.ansatz.model.gmm.internal;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.Transpose;
import java.util.List;
import java.util.stream.IntStream;

/** Any covariance for each component, [K × d × d]. */
final class Full implements Covariances {
  @Override
  public Shape shape(int components, int d) {
    return Shape.of(components, d, d);
  }

  @Override
  public long freeParameters(int components, int d) {
    return (long) components * d * (d + 1) / 2;
  }

  @Override
  public int moments(int components, int d) {
    return components * d * d;
  }

  @Override
  public void addMoments(Workspace work, int count, double[] sums) {
    int d = work.width();
    int components = work.components();
    for (int k = 0; k < components; k++) {
      for (int row = 0; row < count; row++) {
        double weight = Math.sqrt(work.logs()[row * components + k]);
        for (int i = row * d; i < (row + 1) * d; i++) {
          work.scratch()[i] = weight * work.rows()[i];
        }
      }
      work.kernels().syrk(Transpose.YES, d, count, 1, work.scratch(), 0, d, 1, sums, k * d * d, d);
    }
  }

  @Override
  public Estimate estimate(Moments moments, Spread spread) {
    int d = moments.width();
    double[] covariances = new double[moments.seconds().length];
    int[] floored = new int[moments.components()];
    for (int k = 0; k < floored.length; k++) {
      int offset = k * d * d;
      for (int i = 0; i < d; i++) {
        for (int j = 0; j <= i; j++) {
          double second = moments.seconds()[offset + i * d + j] / moments.counts()[k];
          double covariance = second - moments.mean(k, i) * moments.mean(k, j);
          covariances[offset + i * d + j] = covariance;
          covariances[offset + j * d + i] = covariance;
        }
      }
      floored[k] = Floor.lift(covariances, offset, d, spread.floor());
    }
    return new Estimate(covariances, floored);
  }

  @Override
  public Estimate first(int components, Spread spread) {
    double[] one = spread.covariance().clone();
    Floor.lift(one, 0, spread.mean().length, spread.floor());
    double[] covariances = new double[components * one.length];
    for (int k = 0; k < components; k++) {
      System.arraycopy(one, 0, covariances, k * one.length, one.length);
    }
    return new Estimate(covariances, new int[components]);
  }

  private static List<Factor> factors(Normals normals) {
    int d = normals.width();
    return IntStream.range(0, normals.components())
        .mapToObj(k -> Factor.of(normals.covariances(), k * d * d, d))
        .toList();
  }

  @Override
  public Densities densities(Kernels kernels, Normals normals) {
    List<Factor> factors = factors(normals);
    return (work, count) -> {
      for (int k = 0; k < factors.size(); k++) {
        write(work, count, k, factors.get(k), normals.means());
      }
    };
  }

  private static void write(Workspace work, int count, int k, Factor factor, double[] means) {
    Kernels kernels = work.kernels();
    int d = work.width();
    double[] whitened = work.scratch();
    double[] mean = new double[d];
    kernels.gemv(Transpose.NO, d, d, 1, factor.whitening(), 0, d, means, k * d, 0, mean, 0);
    kernels.gemm(
        Transpose.NO,
        Transpose.YES,
        count,
        d,
        d,
        1,
        work.rows(),
        0,
        d,
        factor.whitening(),
        0,
        d,
        0,
        whitened,
        0,
        d);
    double constant = d * Math.log(2 * Math.PI) + factor.logDeterminant();
    for (int row = 0; row < count; row++) {
      kernels.axpy(d, -1, mean, 0, whitened, row * d);
      double square = kernels.dot(d, whitened, row * d, whitened, row * d);
      work.logs()[row * work.components() + k] = -0.5 * (constant + square);
    }
  }

  @Override
  public Colouring colouring(Normals normals) {
    List<Factor> factors = factors(normals);
    return (component, noise, offset) -> factors.get(component).colour(noise, offset);
  }
}

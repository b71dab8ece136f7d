package dev.ansatz.model.ppca.internal;

import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.Transpose;
import java.util.Arrays;

/** The expectations of one sweep of EM under given parameters. */
final class Sweep implements Blocks.Visitor {
  private static final double LOG_2_PI = Math.log(2 * Math.PI);

  private final Kernels kernels;
  private final Parameters parameters;
  private final Sums sums;
  private final double[] inverse;
  private final double[] covariance;
  private final double logDeterminant;

  Sweep(Kernels kernels, Parameters parameters) {
    this.kernels = kernels;
    this.parameters = parameters;
    Loadings w = parameters.loadings();
    int k = w.latents();
    this.sums = new Sums(w.width(), k);
    PositiveDefinite precision = new PositiveDefinite(k);
    precision.set(precision(w));
    this.inverse = precision.inverse();
    this.covariance = Arrays.stream(inverse).map(x -> x * w.noise()).toArray();
    this.logDeterminant = precision.logDeterminant() + (w.width() - k) * Math.log(w.noise());
  }

  /** Returns W'W + sigma². */
  private double[] precision(Loadings w) {
    int k = w.latents();
    double[] precision = new double[k * k];
    kernels.gemm(
        Transpose.YES,
        Transpose.NO,
        k,
        k,
        w.width(),
        1,
        w.matrix(),
        0,
        k,
        w.matrix(),
        0,
        k,
        0,
        precision,
        0,
        k);
    for (int i = 0; i < k; i++) {
      precision[i * k + i] += w.noise();
    }
    return precision;
  }

  @Override
  public void block(Block block) {
    int d = parameters.mean().length;
    int k = parameters.loadings().latents();
    int count = block.count();
    double[] w = parameters.loadings().matrix();
    double[] projections = new double[count * k];
    kernels.gemm(
        Transpose.NO,
        Transpose.NO,
        count,
        k,
        d,
        1,
        block.rows(),
        0,
        d,
        w,
        0,
        k,
        0,
        projections,
        0,
        k);
    double[] latents = new double[count * (k + 1)];
    kernels.gemm(
        Transpose.NO,
        Transpose.NO,
        count,
        k,
        k,
        1,
        projections,
        0,
        k,
        inverse,
        0,
        k,
        0,
        latents,
        0,
        k + 1);
    for (int row = 0; row < count; row++) {
      if (!block.isPartial()[row]) {
        latents[row * (k + 1) + k] = 1;
        double explained = kernels.dot(k, projections, row * k, latents, row * (k + 1));
        double square = kernels.dot(d, block.rows(), row * d, block.rows(), row * d);
        sums.addLogDensity(logDensity(square - explained));
      }
    }
    sums.add(kernels, latents, covariance, block);
  }

  private double logDensity(double misfit) {
    Loadings w = parameters.loadings();
    return -0.5 * (w.width() * LOG_2_PI + logDeterminant + misfit / w.noise());
  }

  @Override
  public void partial(double[] row, int number) {
    sums.add(Posterior.of(parameters.loadings(), row, 0), row);
  }

  Sums sums() {
    return sums;
  }
}

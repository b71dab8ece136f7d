package dev.ansatz.model.ppca.internal;

import dev.ansatz.api.data.ScaledRows;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.Transpose;

/** What a fit says of scaled rows. */
final class Answers {
  private static final double LOG_2_PI = Math.log(2 * Math.PI);

  private final Kernels kernels;
  private final Fit fit;
  private final Loadings loadings;

  Answers(Kernels kernels, Fit fit) {
    this.kernels = kernels;
    this.fit = fit;
    this.loadings = Loadings.of(fit);
  }

  /** Computes ln N(x; mean, C) by the eigenvalues of C. */
  void logDensity(ScaledRows rows, double[] nats, StopToken stop) {
    visit(
        rows,
        stop,
        new Blocks.Visitor() {
          @Override
          public void block(Block block) {
            double[] scores = project(block.rows(), block.count());
            subtract(scores, block.rows(), block.count());
            for (int row = 0; row < block.count(); row++) {
              nats[block.from() + row] = logDensity(scores, block.rows(), row);
            }
          }

          @Override
          public void partial(double[] row, int number) {
            nats[number] = Posterior.of(loadings, row, 0).logDensity();
          }
        });
  }

  private double logDensity(double[] scores, double[] residuals, int row) {
    int k = fit.latents();
    int d = fit.width();
    double rest = kernels.dot(d, residuals, row * d, residuals, row * d);
    double sum = d * LOG_2_PI + (d - k) * Math.log(fit.noise()) + rest / fit.noise();
    for (int i = 0; i < k; i++) {
      double score = scores[row * k + i];
      sum += Math.log(fit.eigenvalues()[i]) + score * score / fit.eigenvalues()[i];
    }
    return -0.5 * sum;
  }

  /** Computes mean and standard deviation of the latents' posterior. */
  void encode(ScaledRows rows, double[] mean, double[] sd, StopToken stop) {
    int k = fit.latents();
    visit(
        rows,
        stop,
        new Blocks.Visitor() {
          @Override
          public void block(Block block) {
            double[] scores = project(block.rows(), block.count());
            for (int i = 0; i < scores.length; i++) {
              double variance = fit.eigenvalues()[i % k];
              mean[block.from() * k + i] = scores[i] * Math.sqrt(fit.signal(i % k)) / variance;
              sd[block.from() * k + i] = Math.sqrt(fit.noise() / variance);
            }
          }

          @Override
          public void partial(double[] row, int number) {
            Posterior posterior = Posterior.of(loadings, row, 0);
            for (int i = 0; i < k; i++) {
              mean[number * k + i] = posterior.mean()[i];
              sd[number * k + i] = Math.sqrt(posterior.covariance()[i * k + i]);
            }
          }
        });
  }

  private void visit(ScaledRows rows, StopToken stop, Blocks.Visitor visitor) {
    if (rows.count() > 0) {
      new Blocks(rows, fit.mean()).visit(visitor, stop);
    }
  }

  /** Returns U'x of centred rows, [count × k]. */
  private double[] project(double[] rows, int count) {
    int k = fit.latents();
    int d = fit.width();
    double[] scores = new double[count * k];
    kernels.gemm(
        Transpose.NO,
        Transpose.YES,
        count,
        k,
        d,
        1,
        rows,
        0,
        d,
        fit.directions(),
        0,
        d,
        0,
        scores,
        0,
        k);
    return scores;
  }

  /** Takes U scores off centred rows. */
  private void subtract(double[] scores, double[] rows, int count) {
    int k = fit.latents();
    int d = fit.width();
    kernels.gemm(
        Transpose.NO,
        Transpose.NO,
        count,
        d,
        k,
        -1,
        scores,
        0,
        k,
        fit.directions(),
        0,
        d,
        1,
        rows,
        0,
        d);
  }

  /** Returns W z + mean, [count × d]. */
  double[] decode(double[] latents, int count) {
    int k = fit.latents();
    int d = fit.width();
    double[] rows = new double[count * d];
    for (int row = 0; row < count; row++) {
      System.arraycopy(fit.mean(), 0, rows, row * d, d);
    }
    kernels.gemm(
        Transpose.NO,
        Transpose.YES,
        count,
        d,
        k,
        1,
        latents,
        0,
        k,
        loadings.matrix(),
        0,
        k,
        1,
        rows,
        0,
        d);
    return rows;
  }
}

package dev.ansatz.model.ppca.internal;

import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.Transpose;
import java.util.Arrays;

/**
 * What a sweep of EM adds up, with a 1 behind the latents, z~ = (z, 1), for the mean's sake.
 *
 * <p>Of the rows that are complete, all elements share one sum of <z~ z~'>; each row with missing
 * elements adds to the sums of those that are there.
 */
final class Sums {
  private final int d;
  private final int k1;
  private final double[] shared;
  private final double[] products;
  private double[][] own = {};
  private double squares;
  private double logDensity;
  private long observed;

  /**
   * Begins at 0.
   *
   * @param d elements of a row
   * @param k latents
   */
  Sums(int d, int k) {
    this.d = d;
    this.k1 = k + 1;
    this.shared = new double[k1 * k1];
    this.products = new double[d * k1];
  }

  /**
   * Adds complete rows.
   *
   * @param latents E[z~] of each, [count × (k + 1)]; 0 for a partial row
   * @param covariance of the latents, [k × k]
   */
  void add(Kernels kernels, double[] latents, double[] covariance, Block block) {
    double[] rows = block.rows();
    int count = block.count();
    int number = block.complete();
    kernels.gemm(
        Transpose.YES,
        Transpose.NO,
        k1,
        k1,
        count,
        1,
        latents,
        0,
        k1,
        latents,
        0,
        k1,
        1,
        shared,
        0,
        k1);
    kernels.gemm(
        Transpose.YES,
        Transpose.NO,
        d,
        k1,
        count,
        1,
        rows,
        0,
        d,
        latents,
        0,
        k1,
        1,
        products,
        0,
        k1);
    addCovariance(shared, covariance, number);
    squares += kernels.dot(count * d, rows, 0, rows, 0);
    observed += (long) number * d;
  }

  private void addCovariance(double[] to, double[] covariance, double factor) {
    int k = k1 - 1;
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        to[i * k1 + j] += factor * covariance[i * k + j];
      }
    }
  }

  /** Adds a row with missing elements; it is NaN there. */
  void add(Posterior posterior, double[] row) {
    if (own.length == 0) {
      own = new double[d][k1 * k1];
    }
    double[] z = Arrays.copyOf(posterior.mean(), k1);
    z[k1 - 1] = 1;
    double[] square = new double[k1 * k1];
    for (int i = 0; i < square.length; i++) {
      square[i] = z[i / k1] * z[i % k1];
    }
    addCovariance(square, posterior.covariance(), 1);
    for (int j = 0; j < d; j++) {
      if (!Double.isNaN(row[j])) {
        addElement(j, row[j], z, square);
      }
    }
    observed += posterior.observed();
    logDensity += posterior.logDensity();
  }

  private void addElement(int j, double x, double[] z, double[] square) {
    for (int i = 0; i < k1; i++) {
      products[j * k1 + i] += x * z[i];
    }
    for (int i = 0; i < square.length; i++) {
      own[j][i] += square[i];
    }
    squares += x * x;
  }

  void addLogDensity(double nats) {
    logDensity += nats;
  }

  /** Returns the sum of the log-densities, under the parameters that the sums were made with. */
  double logDensity() {
    return logDensity;
  }

  /**
   * Returns the parameters that fit these sums best.
   *
   * @param present those that the sums were made with
   */
  Parameters best(Parameters present) {
    double[] weights = own.length == 0 ? sharedWeights() : ownWeights();
    double explained = 0;
    for (int i = 0; i < weights.length; i++) {
      explained += weights[i] * products[i];
    }
    return present.next(weights, (squares - explained) / observed);
  }

  private double[] sharedWeights() {
    PositiveDefinite a = new PositiveDefinite(k1);
    a.set(shared.clone());
    return Matrices.transposed(a.solve(Matrices.transposed(products, d, k1)), k1, d);
  }

  private double[] ownWeights() {
    PositiveDefinite a = new PositiveDefinite(k1);
    double[] weights = new double[d * k1];
    for (int j = 0; j < d; j++) {
      double[] sum = own[j].clone();
      for (int i = 0; i < sum.length; i++) {
        sum[i] += shared[i];
      }
      a.set(sum);
      double[] row = a.solve(Arrays.copyOfRange(products, j * k1, (j + 1) * k1));
      System.arraycopy(row, 0, weights, j * k1, k1);
    }
    return weights;
  }
}

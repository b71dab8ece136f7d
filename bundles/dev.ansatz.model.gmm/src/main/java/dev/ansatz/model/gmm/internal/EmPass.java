package dev.ansatz.model.gmm.internal;

import dev.ansatz.compute.Transpose;

/** One thread's part of an iteration: responsibilities, and the moments they give. */
final class EmPass implements Pass.Worker {
  private final Workspace work;
  private final Covariances covariances;
  private final Responsibilities responsibilities;
  private final Moments moments;
  private final double[] nats;
  private double logDensity;

  EmPass(Workspace work, Covariances covariances, Responsibilities responsibilities) {
    this.work = work;
    this.covariances = covariances;
    this.responsibilities = responsibilities;
    this.nats = new double[Pass.blockRows(work.width())];
    this.moments = Moments.zero(covariances, work.components(), work.width());
  }

  @Override
  public Workspace workspace() {
    return work;
  }

  @Override
  public void block(int from, int count) {
    int components = work.components();
    int d = work.width();
    double[] r = work.logs();
    responsibilities.write(work, count, nats, 0);
    for (int row = 0; row < count; row++) {
      logDensity += nats[row];
      work.kernels().axpy(components, 1, r, row * components, moments.counts(), 0);
    }
    work.kernels()
        .gemm(
            Transpose.YES,
            Transpose.NO,
            components,
            d,
            count,
            1,
            r,
            0,
            components,
            work.rows(),
            0,
            d,
            1,
            moments.sums(),
            0,
            d);
    covariances.addMoments(work, count, moments.seconds());
  }

  Moments moments() {
    return moments;
  }

  /** Returns the sum of the log-densities. */
  double logDensity() {
    return logDensity;
  }
}

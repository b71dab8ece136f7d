package dev.ansatz.model.gmm.internal;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.compute.Kernels;
import dev.ansatz.model.gmm.CovarianceType;

/** What one type of covariances is, how it is estimated and what it says of rows. Stateless. */
interface Covariances {

  /** Returns the covariances of a type. */
  static Covariances of(CovarianceType type) {
    return switch (type) {
      case FULL -> new Full();
      case TIED -> new Tied();
      case DIAGONAL -> new Diagonal();
      case SPHERICAL -> new Spherical();
    };
  }

  /** Returns the shape of the array that holds them. */
  Shape shape(int components, int d);

  /** Returns how many of their numbers are free. */
  long freeParameters(int components, int d);

  /** Returns how many sums of second moments they are estimated from. */
  int moments(int components, int d);

  /** Adds the second moments of rows, weighted by the responsibilities in the workspace. */
  void addMoments(Workspace work, int count, double[] sums);

  /** Returns those of largest likelihood whose variances are no less than the floor. */
  Estimate estimate(Moments moments, Spread spread);

  /** Returns those that a start begins with: the data's own. */
  Estimate first(int components, Spread spread);

  /** Makes ready to compute densities. */
  Densities densities(Kernels kernels, Normals normals);

  /** Makes ready to draw noise. */
  Colouring colouring(Normals normals);

  /**
   * Estimated covariances.
   *
   * @param covariances laid out as the shape says
   * @param floored [K], how many variances of each component the floor holds up
   */
  record Estimate(double[] covariances, int[] floored) {}

  /** The components' densities. Safe from several threads on different workspaces. */
  interface Densities {

    /** Writes ln N(x; mean, covariance) into the workspace's logs, [count × K]. */
    void write(Workspace work, int count);
  }

  /** Turns white noise into a component's. */
  interface Colouring {

    /** Replaces the standard normal row [d] at an offset. */
    void apply(int component, double[] noise, int offset);
  }
}

package dev.ansatz.model.esn.internal;

import dev.ansatz.api.progress.StopToken;
import dev.ansatz.compute.Kernels;

/**
 * The singular value decomposition of R by one-sided Jacobi rotations of rows, which act on Z too.
 *
 * <p>Rotations J make the rows of J R orthogonal: J R = S V'. Then the solution of R W' = Z is W' =
 * V S⁻¹ J Z. Small singular values come out with high relative accuracy. Source: Z. Drmač, K.
 * Veselić, New fast and accurate Jacobi SVD algorithm I, SIAM J. Matrix Anal. Appl. 29, 2008.
 */
final class RowJacobi {
  private final Kernels kernels;
  private final LeastSquaresShape shape;
  private final double[] rows;
  private final double tolerance;

  /**
   * Takes a matrix.
   *
   * @param rows [R | Z], [features × width]; rotated in place
   */
  RowJacobi(Kernels kernels, LeastSquaresShape shape, double[] rows) {
    this.kernels = kernels;
    this.shape = shape;
    this.rows = rows;
    this.tolerance = shape.features() * Math.ulp(1.0);
  }

  /**
   * Rotates every pair of rows that is not orthogonal.
   *
   * @return whether all pairs were orthogonal
   */
  boolean sweep(StopToken stop) {
    boolean converged = true;
    for (int p = 0; p < shape.features() - 1; p++) {
      stop.check();
      double normP = dot(p, p);
      for (int q = p + 1; q < shape.features(); q++) {
        double normQ = dot(q, q);
        double overlap = dot(p, q);
        if (Math.abs(overlap) > tolerance * Math.sqrt(normP) * Math.sqrt(normQ)) {
          rotate(p, q, (normQ - normP) / (2 * overlap));
          normP = dot(p, p);
          converged = false;
        }
      }
    }
    return converged;
  }

  private double dot(int p, int q) {
    int width = shape.width();
    return kernels.dot(shape.features(), rows, p * width, rows, q * width);
  }

  private void rotate(int p, int q, double zeta) {
    double tangent = Math.copySign(1 / (Math.abs(zeta) + Math.hypot(1, zeta)), zeta);
    double cosine = 1 / Math.sqrt(1 + tangent * tangent);
    double sine = cosine * tangent;
    int offsetP = p * shape.width();
    int offsetQ = q * shape.width();
    for (int i = 0; i < shape.width(); i++) {
      double x = rows[offsetP + i];
      double y = rows[offsetQ + i];
      rows[offsetP + i] = cosine * x - sine * y;
      rows[offsetQ + i] = sine * x + cosine * y;
    }
  }

  /** Returns W, [outputs × features], from orthogonal rows. */
  double[] weights() {
    int n = shape.features();
    double[] weights = new double[shape.outputs() * n];
    for (int i = 0; i < n; i++) {
      double norm = dot(i, i);
      for (int output = 0; output < shape.outputs(); output++) {
        double share = rows[i * shape.width() + n + output] / norm;
        kernels.axpy(n, share, rows, i * shape.width(), weights, output * n);
      }
    }
    return weights;
  }

  /** Returns a copy of the rows as they now are. */
  double[] matrix() {
    return rows.clone();
  }
}

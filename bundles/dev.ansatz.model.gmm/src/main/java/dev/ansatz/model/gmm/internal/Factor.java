package dev.ansatz.model.gmm.internal;

import dev.ansatz.api.learn.DivergedException;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.decomposition.TriangularSolver_DDRM;
import org.ejml.dense.row.decomposition.chol.CholeskyDecompositionInner_DDRM;

/**
 * The factor of a covariance L L'.
 *
 * @param lower L, [d × d]
 * @param whitening L⁻¹, [d × d]
 * @param logDeterminant ln |L L'|
 */
record Factor(double[] lower, double[] whitening, double logDeterminant) {

  /**
   * Factors a covariance.
   *
   * @throws DivergedException where it is not positive definite in double precision
   */
  static Factor of(double[] covariances, int offset, int d) {
    DMatrixRMaj matrix = new DMatrixRMaj(d, d);
    System.arraycopy(covariances, offset, matrix.data, 0, d * d);
    CholeskyDecompositionInner_DDRM cholesky = new CholeskyDecompositionInner_DDRM(true);
    if (!cholesky.decompose(matrix)) {
      throw new DivergedException(
          "the factor of a component's covariance", "raise model.covarianceFloor");
    }
    DMatrixRMaj lower = cholesky.getT(null);
    double[] whitening = new double[d * d];
    TriangularSolver_DDRM.invertLower(lower.data, whitening, d);
    double sum = 0;
    for (int i = 0; i < d; i++) {
      sum += 2 * Math.log(lower.data[i * d + i]);
    }
    return new Factor(lower.data, whitening, sum);
  }

  /** Replaces a row of white noise by L times it. */
  void colour(double[] noise, int offset) {
    int d = (int) Math.sqrt(lower.length);
    for (int i = d - 1; i >= 0; i--) {
      double sum = 0;
      for (int j = 0; j <= i; j++) {
        sum += lower[i * d + j] * noise[offset + j];
      }
      noise[offset + i] = sum;
    }
  }
}

package dev.ansatz.model.ppca.internal;

import dev.ansatz.api.learn.DivergedException;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.decomposition.chol.CholeskyDecompositionInner_DDRM;
import org.ejml.dense.row.linsol.chol.LinearSolverChol_DDRM;

/** The factors of one symmetric positive definite matrix after the other. One thread at a time. */
final class PositiveDefinite {
  private final int n;
  private final CholeskyDecompositionInner_DDRM factors = new CholeskyDecompositionInner_DDRM(true);
  private final LinearSolverChol_DDRM solver = new LinearSolverChol_DDRM(factors);

  PositiveDefinite(int n) {
    this.n = n;
  }

  /**
   * Takes a matrix.
   *
   * @param matrix [n × n], which is kept and may be overwritten
   * @throws DivergedException where it is not positive definite in double precision
   */
  void set(double[] matrix) {
    if (!solver.setA(DMatrixRMaj.wrap(n, n, matrix))) {
      throw new DivergedException("the factor of the latents' precision", "standardise the data");
    }
  }

  /** Returns A⁻¹ b of columns, [n × columns]. */
  double[] solve(double[] b) {
    DMatrixRMaj x = new DMatrixRMaj(n, b.length / n);
    solver.solve(DMatrixRMaj.wrap(n, b.length / n, b), x);
    return x.data;
  }

  /** Returns A⁻¹. */
  double[] inverse() {
    DMatrixRMaj inverse = new DMatrixRMaj(n, n);
    solver.invert(inverse);
    return inverse.data;
  }

  /** Returns ln |A|. */
  double logDeterminant() {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += 2 * Math.log(factors.getT().get(i, i));
    }
    return sum;
  }
}

package dev.ansatz.model.gmm.internal;

import dev.ansatz.api.learn.DivergedException;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/** Lifts the small eigenvalues of a symmetric matrix to a floor. */
final class Floor {
  private Floor() {}

  /**
   * Replaces a matrix by the nearest one whose eigenvalues are no less than the floor; as it is
   * where they all exceed it.
   *
   * @param matrix [d × d] from an offset on, symmetric
   * @return how many eigenvalues were lifted
   */
  static int lift(double[] matrix, int offset, int d, double floor) {
    DMatrixRMaj copy = new DMatrixRMaj(d, d);
    System.arraycopy(matrix, offset, copy.data, 0, d * d);
    for (int i = 0; i < d; i++) {
      copy.data[i * d + i] -= floor;
    }
    if (DecompositionFactory_DDRM.chol(d, true).decompose(copy.copy())) {
      return 0;
    }
    EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(d, true, true);
    if (!eigen.decompose(copy)) {
      throw new DivergedException("a component's covariance", "standardise the data");
    }
    return rebuild(eigen, matrix, offset, floor);
  }

  /** Writes V max(E, 0) V' + floor, E being the eigenvalues less the floor. */
  private static int rebuild(
      EigenDecomposition_F64<DMatrixRMaj> eigen, double[] matrix, int offset, double floor) {
    int d = eigen.getNumberOfEigenvalues();
    DMatrixRMaj scaled = new DMatrixRMaj(d, d);
    int lifted = 0;
    for (int k = 0; k < d; k++) {
      double excess = eigen.getEigenvalue(k).real;
      lifted += excess > 0 ? 0 : 1;
      double length = Math.sqrt(Math.max(0, excess));
      double[] vector = eigen.getEigenVector(k).data;
      for (int i = 0; i < d; i++) {
        scaled.data[i * d + k] = vector[i] * length;
      }
    }
    DMatrixRMaj rebuilt = new DMatrixRMaj(d, d);
    CommonOps_DDRM.multTransB(scaled, scaled, rebuilt);
    for (int i = 0; i < d; i++) {
      rebuilt.data[i * d + i] += floor;
    }
    System.arraycopy(rebuilt.data, 0, matrix, offset, d * d);
    return lifted;
  }
}

package dev.ansatz.model.ppca.internal;

import dev.ansatz.api.learn.TrainingException;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix.
 *
 * @param values [n], descending
 * @param vectors [k × n], of unit length, of the k largest eigenvalues
 */
record SymmetricEigen(double[] values, double[] vectors) {

  /**
   * Decomposes a matrix.
   *
   * @param matrix [n × n], finite; it is overwritten
   * @param n its extent
   * @param k how many eigenvectors are wanted
   */
  static SymmetricEigen of(double[] matrix, int n, int k) {
    EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(n, true, true);
    if (!eigen.decompose(DMatrixRMaj.wrap(n, n, matrix))) {
      throw new TrainingException(
          "the eigenvalues of the covariance must be found in double precision; they were not:"
              + " standardise the data");
    }
    int[] order =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -eigen.getEigenvalue(i).real))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] values = new double[n];
    double[] vectors = new double[k * n];
    for (int i = 0; i < n; i++) {
      values[i] = eigen.getEigenvalue(order[i]).real;
      if (i < k) {
        System.arraycopy(eigen.getEigenVector(order[i]).data, 0, vectors, i * n, n);
      }
    }
    return new SymmetricEigen(values, vectors);
  }
}

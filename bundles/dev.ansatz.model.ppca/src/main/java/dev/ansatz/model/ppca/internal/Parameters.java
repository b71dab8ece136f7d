package dev.ansatz.model.ppca.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/**
 * What EM improves.
 *
 * @param mean [d]
 * @param loadings W and sigma²
 */
record Parameters(double[] mean, Loadings loadings) {

  /**
   * Returns the next parameters.
   *
   * @param weights [d × (k + 1)], how far the mean moves in the last column
   */
  Parameters next(double[] weights, double noise) {
    int k = loadings.latents();
    double[] moved = new double[mean.length];
    double[] matrix = new double[mean.length * k];
    for (int j = 0; j < mean.length; j++) {
      moved[j] = mean[j] + weights[j * (k + 1) + k];
      System.arraycopy(weights, j * (k + 1), matrix, j * k, k);
    }
    return new Parameters(moved, new Loadings(matrix, k, noise));
  }

  /** Returns the sum of squares of W's largest column. */
  double largestSignal() {
    double[] squares = new double[loadings.latents()];
    for (int i = 0; i < loadings.matrix().length; i++) {
      squares[i % squares.length] += loadings.matrix()[i] * loadings.matrix()[i];
    }
    return Arrays.stream(squares).max().orElse(0);
  }

  /** Returns the same distribution with orthogonal directions in descending order. */
  Fit fit() {
    int k = loadings.latents();
    int d = mean.length;
    SingularValueDecomposition_F64<DMatrixRMaj> svd =
        DecompositionFactory_DDRM.svd(d, k, true, false, true);
    svd.decompose(DMatrixRMaj.wrap(d, k, loadings.matrix().clone()));
    double[] lengths = svd.getSingularValues();
    int[] order =
        IntStream.range(0, k)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -lengths[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    DMatrixRMaj u = svd.getU(null, true);
    double[] directions = new double[k * d];
    double[] eigenvalues = new double[k];
    for (int i = 0; i < k; i++) {
      eigenvalues[i] = lengths[order[i]] * lengths[order[i]] + loadings.noise();
      System.arraycopy(u.data, order[i] * d, directions, i * d, d);
    }
    Fit.fixSigns(directions, d);
    return new Fit(mean, directions, eigenvalues, loadings.noise());
  }
}

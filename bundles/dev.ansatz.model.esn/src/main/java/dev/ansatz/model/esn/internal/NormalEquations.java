package dev.ansatz.model.esn.internal;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.Transpose;
import java.util.Map;

/**
 * Sums F'F, F'Y and Y'Y and solves with Cholesky. Cost: n² operations a sample; n³ / 3 in the end.
 *
 * <p>Only what lies on and below the diagonal is kept up to date.
 */
final class NormalEquations implements LeastSquares {
  private static final String GRAM = "solver.gram";
  private static final String RIDGE = "solver.ridge";

  private final Kernels kernels;
  private final LeastSquaresShape shape;
  private final double ridge;
  private final double[] gram;
  private double minimum = Double.NaN;

  NormalEquations(Kernels kernels, LeastSquaresShape shape, double ridge) {
    this(kernels, shape, ridge, new double[shape.width() * shape.width()]);
  }

  NormalEquations(Kernels kernels, LeastSquaresShape shape, Archive archive) {
    this(
        kernels,
        shape,
        ArchiveCheck.tensor(archive, RIDGE, F64Tensor.class, 1).get(0),
        ArchiveCheck.tensor(archive, GRAM, F64Tensor.class, shape.width(), shape.width())
            .array()
            .clone());
  }

  private NormalEquations(Kernels kernels, LeastSquaresShape shape, double ridge, double[] gram) {
    this.kernels = kernels;
    this.shape = shape;
    this.ridge = ridge;
    this.gram = gram;
  }

  @Override
  public void fold(double[] block, int count, StopToken stop) {
    stop.check();
    int width = shape.width();
    kernels.syrk(Transpose.YES, width, count, 1, block, 0, width, 1, gram, 0, width);
  }

  @Override
  public boolean finish(StopToken stop) {
    return true;
  }

  @Override
  public double[] weights(StopToken stop) {
    int n = shape.features();
    double[] lower = new double[n * n];
    for (int i = 0; i < n; i++) {
      System.arraycopy(gram, i * shape.width(), lower, i * n, i + 1);
      lower[i * n + i] += ridge;
    }
    new Cholesky(kernels, n).factor(lower, stop);
    double[] weights = new double[shape.outputs() * n];
    for (int output = 0; output < shape.outputs(); output++) {
      System.arraycopy(gram, (n + output) * shape.width(), weights, output * n, n);
      Triangles.solveCholesky(lower, n, weights, output * n);
    }
    minimum = minimumAt(weights);
    return weights;
  }

  private double minimumAt(double[] weights) {
    int n = shape.features();
    double sum = 0;
    for (int output = 0; output < shape.outputs(); output++) {
      int column = n + output;
      sum += gram[column * shape.width() + column];
      for (int i = 0; i < n; i++) {
        sum -= weights[output * n + i] * gram[column * shape.width() + i];
      }
    }
    return Math.max(0, sum);
  }

  /** Returns the minimum once the weights have been computed. */
  @Override
  public double minimum() {
    return minimum;
  }

  @Override
  public Map<String, Tensor> state() {
    return Map.of(
        GRAM, F64Tensor.of(gram.clone(), shape.width(), shape.width()),
        RIDGE, F64Tensor.of(new double[] {ridge}, 1));
  }
}

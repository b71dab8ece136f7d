package dev.ansatz.model.esn.internal;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.compute.Kernels;
import java.util.Arrays;
import java.util.Map;

/**
 * Keeps the triangular factor R and Q'Y of the stacked system [sqrt(ridge) I; F].
 *
 * <p>Backward stable, so it holds at a ridge near the rounding error. Cost: 2 n² operations a
 * sample.
 */
final class QrLeastSquares implements LeastSquares {
  private static final String FACTOR = "solver.factor";
  private static final String RESIDUAL = "solver.residual";

  private final LeastSquaresShape shape;
  private final double[] factor;
  private final double[] residual;
  private final StackedQr qr;

  QrLeastSquares(Kernels kernels, LeastSquaresShape shape, double ridge) {
    this(kernels, shape, scaledIdentity(shape, Math.sqrt(ridge)), new double[shape.outputs()]);
  }

  QrLeastSquares(Kernels kernels, LeastSquaresShape shape, Archive archive) {
    this(
        kernels,
        shape,
        ArchiveCheck.tensor(archive, FACTOR, F64Tensor.class, shape.features(), shape.width())
            .array()
            .clone(),
        ArchiveCheck.tensor(archive, RESIDUAL, F64Tensor.class, shape.outputs()).array().clone());
  }

  private QrLeastSquares(
      Kernels kernels, LeastSquaresShape shape, double[] factor, double[] residual) {
    this.shape = shape;
    this.factor = factor;
    this.residual = residual;
    this.qr = new StackedQr(kernels, shape, factor);
  }

  private static double[] scaledIdentity(LeastSquaresShape shape, double scale) {
    double[] factor = new double[shape.features() * shape.width()];
    for (int i = 0; i < shape.features(); i++) {
      factor[i * shape.width() + i] = scale;
    }
    return factor;
  }

  @Override
  public void fold(double[] block, int count, StopToken stop) {
    qr.fold(block, count, stop);
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < residual.length; j++) {
        double rest = block[i * shape.width() + shape.features() + j];
        residual[j] += rest * rest;
      }
    }
  }

  @Override
  public boolean finish(StopToken stop) {
    return true;
  }

  @Override
  public double[] weights(StopToken stop) {
    return Triangles.solveUpper(factor, shape);
  }

  @Override
  public double minimum() {
    return Arrays.stream(residual).sum();
  }

  @Override
  public Map<String, Tensor> state() {
    return Map.of(
        FACTOR, F64Tensor.of(factor.clone(), shape.features(), shape.width()),
        RESIDUAL, F64Tensor.of(residual.clone(), shape.outputs()));
  }

  /** Returns a copy of [R | Q'Y]. */
  double[] factor() {
    return factor.clone();
  }
}

package dev.ansatz.model.esn.internal;

import dev.ansatz.api.learn.TrainingException;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.compute.Kernels;
import java.util.LinkedHashMap;
import java.util.Map;

/** Solves by the singular value decomposition of the triangular factor, one sweep at a time. */
final class SvdLeastSquares implements LeastSquares {
  private static final String ROTATED = "solver.rotated";
  private static final String CONVERGED = "solver.converged";
  private static final int MAX_SWEEPS = 60;

  private final Kernels kernels;
  private final LeastSquaresShape shape;
  private final QrLeastSquares qr;
  private RowJacobi jacobi;
  private boolean converged;
  private int sweeps;

  SvdLeastSquares(Kernels kernels, LeastSquaresShape shape, double ridge) {
    this.kernels = kernels;
    this.shape = shape;
    this.qr = new QrLeastSquares(kernels, shape, ridge);
  }

  SvdLeastSquares(Kernels kernels, LeastSquaresShape shape, Archive archive) {
    this.kernels = kernels;
    this.shape = shape;
    this.qr = new QrLeastSquares(kernels, shape, archive);
    if (archive.tensors().containsKey(ROTATED)) {
      double[] rotated =
          ArchiveCheck.tensor(archive, ROTATED, F64Tensor.class, shape.features(), shape.width())
              .array()
              .clone();
      this.jacobi = new RowJacobi(kernels, shape, rotated);
      this.converged = ArchiveCheck.tensor(archive, CONVERGED, F64Tensor.class, 1).get(0) == 1;
    }
  }

  @Override
  public void fold(double[] block, int count, StopToken stop) {
    qr.fold(block, count, stop);
  }

  @Override
  public boolean finish(StopToken stop) {
    if (jacobi == null) {
      jacobi = new RowJacobi(kernels, shape, qr.factor());
    }
    if (++sweeps > MAX_SWEEPS) {
      throw new TrainingException(
          "the singular value decomposition must converge in %d sweeps; it did not: choose solver qr"
              .formatted(MAX_SWEEPS));
    }
    converged = jacobi.sweep(stop);
    return converged;
  }

  /** Returns the solution from the singular values once they are there, before from R. */
  @Override
  public double[] weights(StopToken stop) {
    return converged ? jacobi.weights() : qr.weights(stop);
  }

  @Override
  public double minimum() {
    return qr.minimum();
  }

  @Override
  public Map<String, Tensor> state() {
    Map<String, Tensor> state = new LinkedHashMap<>(qr.state());
    if (jacobi != null) {
      state.put(ROTATED, F64Tensor.of(jacobi.matrix(), shape.features(), shape.width()));
      state.put(CONVERGED, F64Tensor.of(new double[] {converged ? 1 : 0}, 1));
    }
    return state;
  }
}

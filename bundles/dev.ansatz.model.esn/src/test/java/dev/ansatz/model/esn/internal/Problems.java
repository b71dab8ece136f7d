package dev.ansatz.model.esn.internal;

import dev.ansatz.api.progress.StopToken;
import java.util.SplittableRandom;
import org.ejml.simple.SimpleMatrix;
import org.ejml.simple.SimpleSVD;

/** Regressions for tests, and their solution from one SVD of the whole stacked system. */
record Problems(SimpleMatrix f, SimpleMatrix y, double ridge) {

  /** Makes features that hardly differ: sigmoids of three numbers, as a reservoir has them. */
  static Problems reservoirLike(long seed, int samples, int features, double ridge) {
    SplittableRandom random = new SplittableRandom(seed);
    SimpleMatrix f = new SimpleMatrix(samples, features);
    SimpleMatrix y = new SimpleMatrix(samples, 2);
    double[][] directions = new double[features][4];
    for (double[] direction : directions) {
      for (int i = 0; i < 4; i++) {
        direction[i] = random.nextDouble(-0.4, 0.4);
      }
    }
    for (int t = 0; t < samples; t++) {
      double[] x = {random.nextDouble(), random.nextDouble(), random.nextDouble(), 1};
      for (int j = 0; j < features; j++) {
        double sum = 0;
        for (int i = 0; i < 4; i++) {
          sum += directions[j][i] * x[i];
        }
        f.set(t, j, Math.tanh(sum));
      }
      y.set(t, 0, x[0] * x[1]);
      y.set(t, 1, x[2] - x[0] * x[0]);
    }
    return new Problems(f, y, ridge);
  }

  LeastSquaresShape shape(int blockRows) {
    return new LeastSquaresShape(f.getNumCols(), y.getNumCols(), blockRows);
  }

  /** Folds all samples in, in blocks. */
  void foldInto(LeastSquares regression, int blockRows) {
    for (int from = 0; from < f.getNumRows(); from += blockRows) {
      int count = Math.min(blockRows, f.getNumRows() - from);
      SimpleMatrix rows = f.rows(from, from + count).concatColumns(y.rows(from, from + count));
      double[] block = new double[blockRows * rows.getNumCols()];
      System.arraycopy(rows.getDDRM().data, 0, block, 0, rows.getNumElements());
      regression.fold(block, count, StopToken.never());
    }
  }

  /** Returns W', [features × outputs]. */
  SimpleMatrix svdSolution() {
    int n = f.getNumCols();
    SimpleMatrix stacked = f.concatRows(SimpleMatrix.identity(n).scale(Math.sqrt(ridge)));
    SimpleMatrix targets = y.concatRows(new SimpleMatrix(n, y.getNumCols()));
    SimpleSVD<SimpleMatrix> svd = stacked.svd(true);
    return svd.getV().mult(svd.getW().invert()).mult(svd.getU().transpose().mult(targets));
  }

  /** Returns ||Y - F W'||² + ridge ||W||². */
  double objective(SimpleMatrix solution) {
    double misfit = y.minus(f.mult(solution)).normF();
    double size = solution.normF();
    return misfit * misfit + ridge * size * size;
  }

  static SimpleMatrix matrix(double[] weights, int outputs) {
    return new SimpleMatrix(outputs, weights.length / outputs, true, weights).transpose();
  }
}

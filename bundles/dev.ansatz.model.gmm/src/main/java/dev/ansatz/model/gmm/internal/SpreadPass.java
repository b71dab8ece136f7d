package dev.ansatz.model.gmm.internal;

import dev.ansatz.api.data.ScaledRows;
import dev.ansatz.api.learn.DivergedException;
import dev.ansatz.api.learn.TrainingException;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.compute.Kernels;
import dev.ansatz.compute.Transpose;
import java.util.Arrays;
import java.util.List;

/** One thread's part of the sums that a {@link Spread} is made of. */
final class SpreadPass implements Pass.Worker {
  private final Workspace work;
  private final double[] sums;
  private final double[] squares;
  private final double[] products;

  private SpreadPass(Workspace work, boolean whole) {
    int d = work.width();
    this.work = work;
    this.sums = new double[d];
    this.squares = new double[d];
    this.products = new double[whole ? d * d : 0];
  }

  /**
   * Measures rows, in two passes.
   *
   * @param whole whether the covariance is wanted, or variances alone
   * @param share what part of the variance the floor is
   * @throws TrainingException where the rows do not vary
   */
  static Spread of(Kernels kernels, ScaledRows rows, boolean whole, double share, StopToken stop) {
    double[] first = new double[rows.width()];
    rows.write(0, 1, first);
    double[] shift = total(kernels, new Pass(kernels, rows, first), false, stop).sums;
    double[] mean = new double[first.length];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = first[i] + shift[i] / rows.count();
    }
    SpreadPass total = total(kernels, new Pass(kernels, rows, mean), whole, stop);
    return total.spread(mean, rows.count(), share);
  }

  private static SpreadPass total(Kernels kernels, Pass pass, boolean whole, StopToken stop) {
    int d = pass.centre().length;
    List<SpreadPass> parts =
        pass.run(() -> new SpreadPass(Workspace.of(kernels, d, 1), whole), stop);
    SpreadPass total = parts.get(0);
    for (SpreadPass part : parts.subList(1, parts.size())) {
      kernels.axpy(d, 1, part.sums, 0, total.sums, 0);
      kernels.axpy(d, 1, part.squares, 0, total.squares, 0);
      kernels.axpy(part.products.length, 1, part.products, 0, total.products, 0);
    }
    return total;
  }

  private Spread spread(double[] mean, int count, double share) {
    int d = mean.length;
    double sum = 0;
    for (int i = 0; i < d; i++) {
      squares[i] /= count;
      sum += squares[i];
    }
    for (int i = 0; i < products.length; i++) {
      int row = i / d;
      int column = i % d;
      products[i] = column <= row ? products[i] / count : 0;
    }
    for (int i = 0; i < products.length; i++) {
      products[i] = i % d > i / d ? products[(i % d) * d + i / d] : products[i];
    }
    if (!Double.isFinite(sum)) {
      throw new DivergedException("the variance of the inputs", "standardise the data");
    } else if (!(share * sum / d > 0)) {
      throw new TrainingException(
          "the training rows must vary, for a density to be finite; they are all the same");
    }
    double floor = share * sum / d;
    return new Spread(mean, squares, products, floor, still(floor));
  }

  private int still(double floor) {
    return products.length > 0
        ? Floor.lift(products.clone(), 0, squares.length, floor)
        : (int) Arrays.stream(squares).filter(variance -> variance <= floor).count();
  }

  @Override
  public Workspace workspace() {
    return work;
  }

  @Override
  public void block(int from, int count) {
    int d = work.width();
    double[] rows = work.rows();
    for (int row = 0; row < count; row++) {
      for (int i = 0; i < d; i++) {
        double x = rows[row * d + i];
        sums[i] += x;
        squares[i] += x * x;
      }
    }
    if (products.length > 0) {
      work.kernels().syrk(Transpose.YES, d, count, 1, rows, 0, d, 1, products, 0, d);
    }
  }
}

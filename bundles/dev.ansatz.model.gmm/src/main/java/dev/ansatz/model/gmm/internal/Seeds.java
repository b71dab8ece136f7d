package dev.ansatz.model.gmm.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.ScaledRows;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.compute.Kernels;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Draws rows for starts to begin with, one component after the other for all starts: each row with
 * a probability proportional to the square of its distance from the nearest one drawn before.
 *
 * <p>Source: Arthur and Vassilvitskii, k-means++: the advantages of careful seeding, SODA 2007,
 * section 2.2.
 */
final class Seeds {
  private final ScaledRows rows;
  private final RandomKey key;
  private final int[][] chosen;
  private final double[][] distances;
  private int drawn;

  /**
   * Begins.
   *
   * @param starts how many draw side by side
   * @param components how many rows each start draws
   */
  Seeds(ScaledRows rows, RandomKey key, int starts, int components) {
    this.rows = rows;
    this.key = key;
    this.chosen = new int[starts][components];
    this.distances = new double[starts][rows.count()];
    for (double[] all : distances) {
      Arrays.fill(all, 1);
    }
  }

  /** Returns how many rows each start has drawn. */
  int drawn() {
    return drawn;
  }

  /** Returns the numbers of the rows, by start and component. */
  int[][] chosen() {
    return chosen;
  }

  /** Returns the squared distances from the nearest row that was drawn, by start and row. */
  double[][] distances() {
    return distances;
  }

  void resumeAfter(int count) {
    drawn = count;
  }

  /**
   * Draws the next row of each start.
   *
   * @throws DataException where all rows are among those drawn before
   */
  void draw(Kernels kernels, StopToken stop) {
    for (int start = 0; start < chosen.length; start++) {
      chosen[start][drawn] = pick(start);
    }
    Pass pass = new Pass(kernels, rows, new double[rows.width()]);
    double[][] centres = new double[chosen.length][rows.width()];
    for (int start = 0; start < chosen.length; start++) {
      rows.write(chosen[start][drawn], 1, centres[start]);
    }
    pass.run(() -> new Measuring(Workspace.of(kernels, rows.width(), 1), centres), stop);
    drawn++;
  }

  private int pick(int start) {
    double sum = 0;
    for (double distance : distances[start]) {
      sum += distance;
    }
    if (!(sum > 0)) {
      throw new DataException(
          "the train part must have at least %d different rows for as many components; it has %d:"
                  .formatted(chosen[start].length, drawn)
              + " lower model.components");
    }
    SplittableRandom random = key.fold(start).fold(drawn).generator();
    double left = random.nextDouble() * sum;
    int row = 0;
    int last = 0;
    while (row < distances[start].length && left >= 0) {
      left -= distances[start][row];
      last = distances[start][row] > 0 ? row : last;
      row++;
    }
    return last;
  }

  /** One thread's part of the distances from the rows that were drawn last. */
  private final class Measuring implements Pass.Worker {
    private final Workspace work;
    private final double[][] centres;

    Measuring(Workspace work, double[][] centres) {
      this.work = work;
      this.centres = centres;
    }

    @Override
    public Workspace workspace() {
      return work;
    }

    @Override
    public void block(int from, int count) {
      int d = work.width();
      for (int start = 0; start < centres.length; start++) {
        for (int row = 0; row < count; row++) {
          double square = 0;
          for (int i = 0; i < d; i++) {
            double x = work.rows()[row * d + i] - centres[start][i];
            square += x * x;
          }
          double before = drawn == 0 ? square : distances[start][from + row];
          distances[start][from + row] = Math.min(before, square);
        }
      }
    }
  }
}

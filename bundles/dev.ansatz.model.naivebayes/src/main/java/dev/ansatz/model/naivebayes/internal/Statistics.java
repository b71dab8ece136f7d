package dev.ansatz.model.naivebayes.internal;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the training rows that were read say of every column: all that a model is made of. */
final class Statistics {
  private static final String ROWS = "rows";
  private static final String COUNTS = "counts";

  private final List<Distribution> distributions;
  private final int[] offsets;
  private final double[] rows;
  private final double[] counts;

  private Statistics(List<Distribution> distributions, double[] rows, double... counts) {
    this.distributions = distributions;
    this.offsets = offsets(distributions);
    this.rows = rows;
    this.counts = counts;
  }

  /** Begins with no rows. */
  static Statistics empty(Columns columns) {
    List<Distribution> distributions = columns.distributions();
    int[] offsets = offsets(distributions);
    return new Statistics(
        distributions,
        new double[columns.classes().size()],
        new double[offsets[offsets.length - 1]]);
  }

  private static int[] offsets(List<Distribution> distributions) {
    int[] offsets = new int[distributions.size() + 1];
    for (int i = 0; i < distributions.size(); i++) {
      offsets[i + 1] = Math.addExact(offsets[i], distributions.get(i).size());
    }
    return offsets;
  }

  /** Reads what {@link #tensors} wrote. */
  static Statistics load(Columns columns, Archive archive) {
    Statistics empty = empty(columns);
    return new Statistics(
        empty.distributions,
        ArchiveCheck.doubles(archive, ROWS, empty.rows.length).clone(),
        ArchiveCheck.doubles(archive, COUNTS, empty.counts.length).clone());
  }

  Map<String, Tensor> tensors() {
    return Map.of(
        ROWS, F64Tensor.of(rows.clone(), rows.length),
        COUNTS, F64Tensor.of(counts.clone(), counts.length));
  }

  Statistics copy() {
    return new Statistics(distributions, rows.clone(), counts.clone());
  }

  /** Returns how many rows each class has; not to be written to. */
  double[] rows() {
    return rows;
  }

  /** Counts a block's values. */
  void count(Block block, int... labels) {
    for (int column = block.firstColumn(); column < block.endColumn(); column++) {
      distributions.get(column).count(counts, offsets[column], block.column(column), labels);
    }
  }

  /** Counts rows by their classes. */
  void countRows(int... labels) {
    for (int label : labels) {
      rows[label]++;
    }
  }

  /**
   * Returns what keeps probabilities from being 0.
   *
   * @param floor what is added to every variance, as a share of the largest
   */
  Smoothing smoothing(double alpha, double floor) {
    double largest = 0;
    double[] totals = new double[rows.length];
    for (int column = 0; column < distributions.size(); column++) {
      int at = offsets[column];
      if (distributions.get(column) instanceof GaussianDistribution gaussian) {
        largest = Math.max(largest, gaussian.variance(counts, at));
      } else if (distributions.get(column) instanceof CountDistribution) {
        for (int c = 0; c < totals.length; c++) {
          totals[c] += counts[at + c];
        }
      }
    }
    return new Smoothing(alpha, floor * largest, totals, distributions.size());
  }

  /**
   * Checks that every column has a distribution in every class.
   *
   * @throws dev.ansatz.api.data.DataException where one has none
   */
  void check(Smoothing smoothing) {
    for (int column = 0; column < distributions.size(); column++) {
      if (distributions.get(column) instanceof GaussianDistribution gaussian) {
        gaussian.check(counts, offsets[column], smoothing.variance());
      }
    }
  }

  /** Makes the likelihood of every column. */
  List<Likelihood> likelihoods(Smoothing smoothing) {
    List<Likelihood> likelihoods = new ArrayList<>();
    for (int column = 0; column < distributions.size(); column++) {
      likelihoods.add(distributions.get(column).likelihood(counts, offsets[column], smoothing));
    }
    return List.copyOf(likelihoods);
  }
}

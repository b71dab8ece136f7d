package dev.ansatz.model.naivebayes.internal;

/**
 * How one column is distributed within each class: counts training rows, a block at a time, and
 * makes likelihoods of the counts. Each row is counted by itself, so that the numbers do not depend
 * on how rows are put into blocks.
 */
interface Distribution {

  /** Returns how many numbers it keeps, over all classes. */
  int size();

  /**
   * Counts a block. Missing values, NaN, are left out.
   *
   * @param counts its numbers begin at {@code at}
   * @param values one for each label, and others behind them
   * @param labels the classes of the block's rows
   * @throws dev.ansatz.api.data.DataException where a value cannot be one of this distribution
   */
  void count(double[] counts, int at, double[] values, int[] labels);

  /** Makes the likelihood that the counts give. */
  Likelihood likelihood(double[] counts, int at, Smoothing smoothing);
}

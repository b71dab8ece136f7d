package dev.ansatz.model.naivebayes.internal;

import java.util.List;

/** The logarithm of a value's probability or density in each class. */
interface Likelihood {

  /**
   * Adds the logarithms for the values of one column of a block, none of them missing.
   *
   * @param values one for each row, and others behind them
   * @param scores [class][row]
   */
  void addLogs(double[] values, int rows, double[][] scores);

  /** Returns one of the logarithms that {@link #addLogs} adds, to the same bits. */
  double log(int label, double value);

  /** Returns a value in words. */
  String words(double value);

  /** Returns the names of the numbers that the likelihood has for each class. */
  List<String> parameters();

  /** Returns one of these numbers. */
  double parameter(int label, int index);
}

package dev.ansatz.model.naivebayes.internal;

import java.util.List;

/** A table of probabilities: a row for each class, a column for each category. */
final class CategoricalLikelihood implements Likelihood {
  private final Categories categories;
  private final double[] probabilities;
  private final double[][] logs;

  CategoricalLikelihood(Categories categories, double... probabilities) {
    this.categories = categories;
    this.probabilities = probabilities;
    int k = categories.count();
    this.logs = new double[probabilities.length / k][k];
    for (int i = 0; i < probabilities.length; i++) {
      logs[i / k][i % k] = Math.log(probabilities[i]);
    }
  }

  @Override
  public void addLogs(double[] values, int rows, double[][] scores) {
    int[] category = new int[rows];
    for (int row = 0; row < rows; row++) {
      category[row] = categories.of(values[row]);
    }
    for (int c = 0; c < logs.length; c++) {
      double[] sums = scores[c];
      double[] log = logs[c];
      for (int row = 0; row < rows; row++) {
        sums[row] += log[category[row]];
      }
    }
  }

  @Override
  public double log(int label, double value) {
    return logs[label][categories.of(value)];
  }

  @Override
  public String words(double value) {
    String name = categories.names().get(categories.of(value));
    return categories.edges().length > 0 ? "%s (%s)".formatted(Numbers.brief(value), name) : name;
  }

  @Override
  public List<String> parameters() {
    return categories.names();
  }

  @Override
  public double parameter(int label, int index) {
    return probabilities[label * categories.count() + index];
  }
}

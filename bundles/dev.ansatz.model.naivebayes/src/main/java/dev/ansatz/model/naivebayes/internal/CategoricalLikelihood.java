package dev.ansatz.model.naivebayes.internal;

import java.util.List;

/** A table of probabilities: a row for each class, a column for each category. */
final class CategoricalLikelihood implements Likelihood {
  private final Categories categories;
  private final double[] probabilities;
  private final double[] logs;
  private final int classes;

  CategoricalLikelihood(Categories categories, double... probabilities) {
    this.categories = categories;
    this.probabilities = probabilities;
    this.classes = probabilities.length / categories.count();
    this.logs = new double[probabilities.length];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = Math.log(probabilities[i]);
    }
  }

  @Override
  public void addLogs(double[] values, int from, int rows, double[] scores) {
    int k = categories.count();
    for (int row = 0; row < rows; row++) {
      int category = categories.of(values[from + row]);
      for (int c = 0; c < classes; c++) {
        scores[c * Block.ROWS + row] += logs[c * k + category];
      }
    }
  }

  @Override
  public double log(int label, double value) {
    return logs[label * categories.count() + categories.of(value)];
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

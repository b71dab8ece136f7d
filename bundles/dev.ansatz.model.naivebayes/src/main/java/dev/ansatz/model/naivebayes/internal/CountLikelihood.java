package dev.ansatz.model.naivebayes.internal;

import dev.ansatz.api.data.DataException;
import java.util.List;

/** A weight for each class, times the count. */
record CountLikelihood(String column, double[] weights, double[] probabilities)
    implements Likelihood {

  @Override
  public void addLogs(double[] values, int rows, double[][] scores) {
    double least = 0;
    for (int row = 0; row < rows; row++) {
      least = values[row] < least ? values[row] : least;
    }
    check(least);
    for (int c = 0; c < weights.length; c++) {
      double weight = weights[c];
      double[] sums = scores[c];
      for (int row = 0; row < rows; row++) {
        sums[row] += weight * values[row];
      }
    }
  }

  @Override
  public double log(int label, double value) {
    check(value);
    return value == 0 ? 0 : weights[label] * value;
  }

  private void check(double value) {
    if (!(value >= 0)) {
      throw new DataException(
          "the column '%s' must hold counts, 0 or more, for this model; got %s"
              .formatted(column, Numbers.brief(value)));
    }
  }

  @Override
  public String words(double value) {
    return Numbers.brief(value) + " times";
  }

  @Override
  public List<String> parameters() {
    return List.of("probability");
  }

  @Override
  public double parameter(int label, int index) {
    return probabilities[label];
  }
}

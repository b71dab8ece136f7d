package dev.ansatz.metrics.internal.classes;

import dev.ansatz.api.data.ClassLabels;
import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.metric.MetricRequest;
import dev.ansatz.api.model.Classifier;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;

/**
 * What a classifier answers to the rows that it is judged on, beside the truth.
 *
 * @param labels the true class of each row, at least one row
 * @param logs [rows × classes], the logarithms of the probabilities
 */
record JudgedClasses(ClassLabels labels, double[] logs) {
  /** Returns whether a data set holds rows that classifiers can be judged on. */
  static boolean areIn(Dataset dataset) {
    return ClassLabels.areIn(dataset) && dataset.field(Fields.INPUTS).isPresent();
  }

  /**
   * Asks the model.
   *
   * @throws DataException where there are no rows, or the model has other classes
   */
  static JudgedClasses of(MetricRequest<? extends Classifier, ?> request) {
    ClassLabels labels = ClassLabels.of(request.dataset(), request.split());
    Tensor rows = request.dataset().tensor(request.split(), Fields.INPUTS);
    if (labels.rows() == 0 || rows.rowCount() != labels.rows()) {
      throw new DataException(
          "the %s part of \"%s\" must have rows with a label each to be judged on; got %d and %d"
              .formatted(
                  request.split().key(),
                  request.dataset().title(),
                  rows.rowCount(),
                  labels.rows()));
    }
    if (!request.model().classes().equals(labels.classes())) {
      throw new DataException(
          "the classes of \"%s\" must be those of the model, %s; got %s"
              .formatted(request.dataset().title(), request.model().classes(), labels.classes()));
    }
    F64Tensor logs =
        request
            .answers()
            .logProbabilities(
                request.model(),
                request.dataset(),
                request.split(),
                request.progress(),
                request.stop());
    return new JudgedClasses(labels, logs.array());
  }

  int rows() {
    return labels.rows();
  }

  int classes() {
    return labels.classes().size();
  }

  /** Returns the logarithm of the probability of a class for a row. */
  double log(int row, int label) {
    return logs[row * classes() + label];
  }

  /** Returns the logarithm of the probability of the true class. */
  double logOfTruth(int row) {
    return log(row, labels.of(row));
  }

  /** Returns the most probable class, the first of equals. */
  int predicted(int row) {
    int best = 0;
    for (int c = 1; c < classes(); c++) {
      best = log(row, c) > log(row, best) ? c : best;
    }
    return best;
  }

  boolean isCorrect(int row) {
    return predicted(row) == labels.of(row);
  }

  /**
   * Returns how many classes come before the true one when they are ordered by their probabilities,
   * the first of equals first.
   */
  int rankOfTruth(int row) {
    int rank = 0;
    for (int c = 0; c < classes(); c++) {
      double log = log(row, c);
      boolean first = c < labels.of(row) && log == logOfTruth(row);
      rank += log > logOfTruth(row) || first ? 1 : 0;
    }
    return rank;
  }
}

package dev.ansatz.views.internal.classes;

import dev.ansatz.api.data.ClassLabels;
import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.model.Classifier;
import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.view.ViewRequest;
import dev.ansatz.views.internal.Pictures;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a classifier answers to the rows of the part that is looked at, beside the truth.
 *
 * @param split the part
 * @param labels the true class of each row
 * @param logs [rows × classes], the logarithms of the probabilities
 */
record Predicted(Split split, ClassLabels labels, double[] logs) {
  /** Returns whether a data set has classes to look at. */
  static boolean fits(Dataset dataset) {
    return ClassLabels.areIn(dataset) && Pictures.hasInputs(dataset);
  }

  /**
   * Asks the model.
   *
   * @throws DataException where the model has other classes than the data
   */
  static Predicted of(ViewRequest<? extends Classifier, ?> request) {
    Dataset dataset = request.dataset();
    Split split = Pictures.split(dataset);
    ClassLabels labels = ClassLabels.of(dataset, split);
    if (!request.model().classes().equals(labels.classes())) {
      throw new DataException(
          "the classes of \"%s\" must be those of the model, %s; got %s"
              .formatted(dataset.title(), request.model().classes(), labels.classes()));
    }
    F64Tensor logs =
        request
            .answers()
            .logProbabilities(request.model(), dataset, split, Progress.NONE, request.stop());
    return new Predicted(split, labels, logs.array());
  }

  List<String> classes() {
    return labels.classes();
  }

  int rows() {
    return labels.rows();
  }

  int truth(int row) {
    return labels.of(row);
  }

  double log(int row, int label) {
    return logs[row * classes().size() + label];
  }

  /** Returns the most probable class, the first of equals. */
  int best(int row) {
    int best = 0;
    for (int c = 1; c < classes().size(); c++) {
      best = log(row, c) > log(row, best) ? c : best;
    }
    return best;
  }

  /** Returns the probability of the most probable class. */
  double confidence(int row) {
    return Math.exp(log(row, best(row)));
  }

  /** Returns the rows whose most probable class is not the true one. */
  IntStream wrong() {
    return IntStream.range(0, rows()).filter(row -> best(row) != truth(row));
  }

  /** Returns how many rows of each class, first index, were given each class. */
  int[][] confusion() {
    int[][] counts = new int[classes().size()][classes().size()];
    for (int row = 0; row < rows(); row++) {
      counts[truth(row)][best(row)]++;
    }
    return counts;
  }
}

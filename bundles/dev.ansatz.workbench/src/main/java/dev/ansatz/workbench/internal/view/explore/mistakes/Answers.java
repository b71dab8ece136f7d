package dev.ansatz.workbench.internal.view.explore.mistakes;

import dev.ansatz.api.data.ClassLabels;
import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.model.Classifier;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.workbench.internal.view.explore.Opened;
import dev.ansatz.workbench.internal.view.explore.Parts;
import dev.ansatz.workbench.internal.view.explore.row.RowLook;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What a classifier answers to the rows that are looked at, beside the truth.
 *
 * @param model the classifier
 * @param split the part of the data
 * @param labels the true classes
 * @param inputs the rows
 * @param look how rows look
 * @param logs [rows × classes], the logarithms of the probabilities
 */
public record Answers(
    Classifier model, Split split, ClassLabels labels, Tensor inputs, RowLook look, double[] logs) {
  private static final int BLOCK = 500;

  /** Returns whether a data set has classes to look at. */
  static boolean fits(Dataset dataset) {
    return ClassLabels.areIn(dataset) && Parts.seen(dataset, Fields.INPUTS).isPresent();
  }

  /**
   * Asks the model for all rows.
   *
   * @throws DataException where the model has other classes than the data
   */
  static Answers of(Opened opened, StopToken stop) {
    Classifier model = (Classifier) opened.model();
    Dataset data = opened.data();
    Split split = Parts.seen(data, Fields.INPUTS).orElseThrow();
    ClassLabels labels = ClassLabels.of(data, split);
    if (!model.classes().equals(labels.classes())) {
      throw new DataException(
          "The classes of \"%s\" must be those of the model, %s; got %s."
              .formatted(data.title(), model.classes(), labels.classes()));
    }
    Tensor inputs = data.tensor(split, Fields.INPUTS);
    double[] logs = new double[Math.multiplyExact(labels.rows(), labels.classes().size())];
    for (int from = 0; from < labels.rows(); from += BLOCK) {
      stop.check();
      Tensor some = inputs.rows(from, Math.min(labels.rows(), from + BLOCK));
      F64Tensor answer = model.logProbabilities(new PredictRequest(some, stop));
      System.arraycopy(answer.array(), 0, logs, from * labels.classes().size(), answer.size());
    }
    return new Answers(model, split, labels, inputs, RowLook.of(data, split), logs);
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

  double probability(int row, int label) {
    return Math.exp(log(row, label));
  }

  /** Returns the most probable class, the first of equals. */
  int answer(int row) {
    int best = 0;
    for (int c = 1; c < classes().size(); c++) {
      best = log(row, c) > log(row, best) ? c : best;
    }
    return best;
  }

  /** Returns the probability of the answer. */
  double confidence(int row) {
    return probability(row, answer(row));
  }

  boolean isWrong(int row) {
    return answer(row) != truth(row);
  }

  /** Returns the rows whose answer is wrong, those of which the model is surest first. */
  List<Integer> mistakes() {
    return surestFirst(this::isWrong);
  }

  /** Returns the rows of a class that were given a class, the surest first. */
  List<Integer> cell(int truth, int answer) {
    return surestFirst(row -> truth(row) == truth && answer(row) == answer);
  }

  private List<Integer> surestFirst(IntPredicate wanted) {
    return IntStream.range(0, rows())
        .filter(wanted)
        .boxed()
        .sorted(Comparator.comparingDouble(row -> -confidence(row)))
        .toList();
  }

  /** Returns how many rows of each class, first index, were given each class. */
  int[][] confusion() {
    int[][] counts = new int[classes().size()][classes().size()];
    for (int row = 0; row < rows(); row++) {
      counts[truth(row)][answer(row)]++;
    }
    return counts;
  }

  /** Returns a row by itself, [1 × ...]. */
  Tensor row(int row) {
    return inputs.rows(row, row + 1);
  }
}

package dev.ansatz.api.model;

import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.I32Tensor;
import java.util.List;

/**
 * A model that says how probable each class is for a row. A class is the same number k as in the
 * labels that the model was trained on: the k-th name of {@link #classes}, whether or not any row
 * it was trained on belongs to it.
 */
public interface Classifier extends Model {

  /** Returns the names of the classes 0, 1, ..., at least one: those of the training labels. */
  List<String> classes();

  /**
   * Returns how probable each class is for each row. The answer to a row does not depend on the
   * other rows of the request.
   *
   * @param request the rows, [n × ...], in the units and of the shape that the model was trained on
   * @return [n × classes], natural logarithms, finite; the exponentials of each row sum to 1
   * @throws IllegalArgumentException where a row has another shape than the model's
   */
  F64Tensor logProbabilities(PredictRequest request);

  /**
   * Returns the most probable class of each row, the first of those that are equally probable.
   *
   * @param request the rows, as for {@link #logProbabilities}
   * @return [n], each 0 to classes - 1
   * @throws IllegalArgumentException where a row has another shape than the model's
   */
  default I32Tensor predict(PredictRequest request) {
    F64Tensor logs = logProbabilities(request);
    int k = classes().size();
    int[] best = new int[logs.rowCount()];
    for (int row = 0; row < best.length; row++) {
      for (int c = 1; c < k; c++) {
        if (logs.array()[row * k + c] > logs.array()[row * k + best[row]]) {
          best[row] = c;
        }
      }
    }
    return I32Tensor.of(best, best.length);
  }
}

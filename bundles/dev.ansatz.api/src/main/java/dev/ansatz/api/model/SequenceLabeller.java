package dev.ansatz.api.model;

import dev.ansatz.api.tensor.F64Tensor;
import java.util.List;

/** A model that says how probable each class is for each step of a sequence. */
public interface SequenceLabeller extends Model {

  /** Returns the names of the classes 0, 1, ..., at least one: those of the training labels. */
  List<String> classes();

  /**
   * Returns how probable each class is at each step.
   *
   * @param request the sequences, [n × time × channels], as the model was trained on
   * @return [n × time × classes], natural logarithms, finite; behind the end of a sequence they
   *     count for nothing
   * @throws IllegalArgumentException where a sequence has another number of steps or channels
   */
  F64Tensor logProbabilities(PredictRequest request);
}

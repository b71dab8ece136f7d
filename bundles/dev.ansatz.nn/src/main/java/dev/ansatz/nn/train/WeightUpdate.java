package dev.ansatz.nn.train;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.autodiff.Parameters;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Scope;
import java.util.List;
import java.util.Map;

/** How a step of a training changes the weights. */
interface WeightUpdate {

  /** Refuses settings that it has no use for. */
  void check(TrainSettings settings, Pass training);

  /** Says what a user may change where the training goes astray. */
  String advice();

  /** Adds what it needs to a graph; returns what else is to be computed. */
  List<Value> extend(Scope scope, Value loss);

  /**
   * Changes the weights by the batch that the program holds.
   *
   * @param factor what the schedule makes of the learning rate
   * @param key the randomness of this step
   * @return the loss
   */
  double step(Stepper stepper, Parameters parameters, double factor, RandomKey key);

  /** Returns what it remembers beside the parameters. */
  Map<String, Tensor> save();

  /** Takes up where {@link #save} left off. */
  void restore(Map<String, Tensor> saved, Parameters parameters);
}

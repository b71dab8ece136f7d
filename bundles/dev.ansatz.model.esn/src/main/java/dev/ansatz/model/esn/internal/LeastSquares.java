package dev.ansatz.model.esn.internal;

import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.tensor.Tensor;
import java.util.Map;

/**
 * Ridge regression that takes its samples in blocks: minimises {@code ||Y - F W'||² + ridge ||W||²}
 * in memory that does not grow with the number of samples.
 */
interface LeastSquares {

  /**
   * Adds samples.
   *
   * @param block [count × (features + outputs)], a row of F and of Y each; overwritten
   * @param count how many rows count, at most as many as were announced
   */
  void fold(double[] block, int count, StopToken stop);

  /**
   * Does one unit of the work that remains when all samples are in.
   *
   * @return whether none remains
   */
  boolean finish(StopToken stop);

  /**
   * Returns the solution of the samples so far: W, [outputs × features].
   *
   * @throws dev.ansatz.api.learn.TrainingException where the system cannot be solved
   */
  double[] weights(StopToken stop);

  /**
   * Returns {@code ||Y - F W'||² + ridge ||W||²} for the samples so far; NaN where it is not known
   * yet.
   */
  double minimum();

  /** Returns the state, under names that begin with {@code "solver."}; shares no array. */
  Map<String, Tensor> state();
}

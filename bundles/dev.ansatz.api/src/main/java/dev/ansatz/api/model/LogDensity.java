package dev.ansatz.api.model;

import dev.ansatz.api.tensor.F64Tensor;

/**
 * How likely rows are. Two of these compare only where their measures are equal.
 *
 * @param nats [n], the natural logarithm of the density of each row, summed over its elements
 * @param accuracy whether the numbers are the model's log-density or bound it
 * @param measure with respect to what the density is one
 */
public record LogDensity(F64Tensor nats, Accuracy accuracy, Measure measure) {

  /** Whether numbers are what they are said to be. */
  public enum Accuracy {
    /** The model's own log-density, but for rounding. */
    EXACT,
    /**
     * A lower bound in expectation, by importance weighting, that rises with the number of draws.
     * Burda, Grosse and Salakhutdinov, Importance weighted autoencoders, ICLR 2016, eq. 8.
     */
    IMPORTANCE_WEIGHTED
  }
}

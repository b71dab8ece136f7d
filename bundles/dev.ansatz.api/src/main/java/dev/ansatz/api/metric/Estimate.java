package dev.ansatz.api.metric;

import java.util.Objects;

/**
 * What a score tells of a quantity that other scores, of other names, tell of too: the evidence
 * lower bound and the log-density are both about the log-density. Two of them compare only where
 * quantity, unit and accuracy are the same.
 *
 * @param quantity the quantity in words: {@code "log-density"}
 * @param accuracy how the score stands to it
 */
public record Estimate(String quantity, Accuracy accuracy) {

  /** How a score stands to the quantity that it is about. */
  public enum Accuracy {
    /** It is the quantity, but for rounding. */
    EXACT,
    /** The quantity is at least so large. */
    LOWER_BOUND,
    /** The quantity is at most so large. */
    UPPER_BOUND
  }

  /** Makes an estimate. */
  public Estimate {
    Objects.requireNonNull(quantity, "quantity");
    Objects.requireNonNull(accuracy, "accuracy");
  }
}

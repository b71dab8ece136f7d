package dev.ansatz.model.naivebayes;

/** How probable the classes are before anything is known of a row. */
public enum Priors {
  /** As frequent as in the training part. */
  DATA,
  /** All the same. */
  UNIFORM,
  /** As the setting {@code classPriors} says. */
  GIVEN
}

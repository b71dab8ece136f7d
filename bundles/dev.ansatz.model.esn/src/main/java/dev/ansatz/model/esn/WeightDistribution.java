package dev.ansatz.model.esn;

/** What the random weights of a reservoir are drawn from, before scaling. */
public enum WeightDistribution {
  /** The normal distribution of mean 0 and standard deviation 1. */
  GAUSSIAN,
  /** The uniform distribution on [-1, 1]. */
  UNIFORM
}

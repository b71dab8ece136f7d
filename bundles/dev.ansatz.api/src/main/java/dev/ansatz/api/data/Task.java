package dev.ansatz.api.data;

/** What a data set can be used for and a learner can learn. */
public enum Task {
  /** A density over rows; no targets. */
  DENSITY,
  /** A class for each row. */
  CLASSIFICATION,
  /** A class for each step of each row. */
  SEQUENCE_LABELLING,
  /** Numbers for each row, or for each step of each row. */
  REGRESSION,
  /** The next rows of an ordered series. */
  FORECASTING
}

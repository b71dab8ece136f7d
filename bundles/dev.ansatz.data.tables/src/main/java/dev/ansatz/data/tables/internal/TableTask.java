package dev.ansatz.data.tables.internal;

/** What the target column is for. */
public enum TableTask {
  /** Classes where it holds categories, or whole numbers of at most 20 values; else numbers. */
  AUTO,
  /** Its values are classes. */
  CLASSIFICATION,
  /** Its values are numbers to be predicted. */
  REGRESSION
}

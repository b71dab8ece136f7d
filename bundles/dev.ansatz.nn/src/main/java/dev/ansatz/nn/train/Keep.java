package dev.ansatz.nn.train;

/** Which weights a training ends with. */
public enum Keep {
  /** Those of the last step. */
  LAST,
  /**
   * Those after the epoch of the smallest loss: on the validation part where the data has one, else
   * the epoch's mean on the training part.
   */
  BEST
}

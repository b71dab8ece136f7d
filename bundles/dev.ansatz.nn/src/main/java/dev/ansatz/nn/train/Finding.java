package dev.ansatz.nn.train;

/**
 * The first tensor of a step that is not finite.
 *
 * @param tensor what it is, in a user's words
 * @param kind what kind of tensor, on which depends what to do
 */
record Finding(String tensor, Kind kind) {

  /** What a tensor is to a training. */
  enum Kind {
    /** Given by the data. */
    INPUT,
    /** Computed from finite inputs and weights. */
    COMPUTED,
    /** A gradient of a finite loss, or what an optimizer made of a finite gradient. */
    STEP
  }
}

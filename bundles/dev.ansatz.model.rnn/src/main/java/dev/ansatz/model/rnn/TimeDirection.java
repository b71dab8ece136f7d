package dev.ansatz.model.rnn;

/** The order in which a network goes through time. */
public enum TimeDirection {
  /** From the first step to the last. */
  FORWARD,
  /** Both ways, with weights of their own; the outputs stand side by side. */
  BIDIRECTIONAL
}

package dev.ansatz.nn;

/** What a network is built for: some layers differ. */
public enum Mode {
  /** Dropout drops, batch normalisation uses the batch and keeps running statistics. */
  TRAINING,
  /** Dropout passes, batch normalisation uses its running statistics. */
  INFERENCE
}

package dev.ansatz.model.vae;

/** How inputs scatter around what the decoder says. */
public enum Likelihood {
  /** Zeros and ones; a number between them is a share of ones. The inputs lie in [0, 1]. */
  BERNOULLI,
  /** Normal, with one variance for all inputs. */
  GAUSSIAN
}

package dev.ansatz.model.esn;

/** How the ridge regression of a readout is solved. */
public enum Solver {
  /** Householder QR of the stacked system [F; sqrt(ridge) I], updated block by block. */
  QR,
  /** The same, and then the singular value decomposition of the triangular factor. */
  SVD,
  /** Cholesky of F'F + ridge I: the fastest, but useless at a ridge below about 1e-11. */
  NORMAL_EQUATIONS
}

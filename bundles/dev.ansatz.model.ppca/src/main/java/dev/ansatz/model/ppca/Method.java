package dev.ansatz.model.ppca;

/** How the parameters of largest likelihood are found. */
public enum Method {
  /** From the eigenvectors of the covariance: exact, at once. The rows are complete. */
  CLOSED_FORM,
  /** By expectation maximisation: many sweeps. Elements may be missing (NaN). */
  EM
}

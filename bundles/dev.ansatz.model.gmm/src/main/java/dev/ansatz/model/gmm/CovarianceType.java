package dev.ansatz.model.gmm;

/** What the covariances of the components may be. */
public enum CovarianceType {
  /** Any, another for each component. */
  FULL,
  /** Any, the same for all components. */
  TIED,
  /** Diagonal: a variance for each element and component. */
  DIAGONAL,
  /** A multiple of the identity: one variance for each component. */
  SPHERICAL
}

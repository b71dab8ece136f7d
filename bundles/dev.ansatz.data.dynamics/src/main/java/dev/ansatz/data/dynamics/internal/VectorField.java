package dev.ansatz.data.dynamics.internal;

/** The right-hand side of an autonomous ordinary differential equation. */
@FunctionalInterface
interface VectorField {

  /** Returns the derivatives at a state, in a new array. */
  double[] at(double[] state);
}

package dev.ansatz.figures.internal.view;

/** The axes that a zoom or a movement changes. */
enum Along {
  BOTH,
  X,
  Y;

  boolean x() {
    return this != Y;
  }

  boolean y() {
    return this != X;
  }
}

package dev.ansatz.autodiff.internal;

/** Where a fused operation takes its elements from. */
public sealed interface Operand {

  /** An array with an element for each of the result's. */
  record Full(Place place) implements Operand {}

  /** A small array that is repeated as a whole: a bias. */
  record Tile(Place place, int period) implements Operand {}

  /** A small array of which each element is repeated: a scale per row. */
  record Stretch(Place place, int run) implements Operand {}

  /** What an operation before it left in the worker's registers. */
  record Register(int number) implements Operand {}

  /** One number. */
  record Number(double value) implements Operand {}
}

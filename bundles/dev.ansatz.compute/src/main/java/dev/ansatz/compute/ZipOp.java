package dev.ansatz.compute;

/** Element-wise functions of two arrays. */
public enum ZipOp {
  ADD,
  SUBTRACT,
  MULTIPLY,
  DIVIDE,
  MAXIMUM,
  MINIMUM,
  /** 1 where the first is greater, else 0. */
  GREATER,
  /** 1 where both are equal, else 0. */
  EQUAL,
  /** The first to the power of the second. */
  POWER
}

package dev.ansatz.compute;

/** Whether a matrix argument is used as it is stored or transposed. */
public enum Transpose {
  NO,
  YES
}

package dev.ansatz.compute;

/** Element-wise functions of one array. */
public enum MapOp {
  COPY,
  NEGATE,
  EXP,
  LOG,
  /** log(1 + x). */
  LOG1P,
  SQRT,
  /** 1 / x. */
  RECIPROCAL,
  SQUARE,
  ABS,
  /** -1, 0 or 1. */
  SIGN,
  TANH,
  /** 1 / (1 + exp(-x)). */
  SIGMOID,
  /** log(1 + exp(x)), without overflow. */
  SOFTPLUS,
  /** max(x, 0). */
  RELU,
  SIN,
  COS
}

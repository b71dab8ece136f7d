package dev.ansatz.model.esn;

/** The precision in which a reservoir is driven. The readout is always fitted in double. */
public enum Precision {
  DOUBLE,
  SINGLE
}

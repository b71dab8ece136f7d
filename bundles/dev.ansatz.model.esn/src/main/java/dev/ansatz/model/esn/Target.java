package dev.ansatz.model.esn;

/** What a readout predicts. */
public enum Target {
  /** The next row. */
  VALUE,
  /** The difference between the next row and the present one. */
  INCREMENT
}

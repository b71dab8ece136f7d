package dev.ansatz.model.rnn;

/** What a forecaster's network says. */
public enum ForecastTarget {
  /** The next row. */
  VALUE,
  /** The difference between the next row and the present one. */
  INCREMENT
}

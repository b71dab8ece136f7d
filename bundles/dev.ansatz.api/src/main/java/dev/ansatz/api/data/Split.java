package dev.ansatz.api.data;

import java.util.Locale;

/** The parts of a data set. */
public enum Split {
  TRAIN,
  VALIDATION,
  TEST;

  /** Returns the name as keys and tables write it: {@code train}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}

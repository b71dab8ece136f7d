package dev.ansatz.api.data;

/** The names of constants that a data set may know of itself. */
public final class Facts {
  private Facts() {}

  /** The largest Lyapunov exponent of the system, per unit of the time axis. */
  public static final String LYAPUNOV_EXPONENT = "lyapunovExponent";
}

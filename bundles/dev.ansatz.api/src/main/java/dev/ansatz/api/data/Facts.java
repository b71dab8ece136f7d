package dev.ansatz.api.data;

/** The names of constants that a data set may know of itself. */
public final class Facts {
  private Facts() {}

  /** The largest Lyapunov exponent of the system, per unit of the time axis. */
  public static final String LYAPUNOV_EXPONENT = "lyapunovExponent";

  /**
   * The largest value that {@link Fields#INPUTS} can have, the smallest being 0: 255 where images
   * are stored as bytes. Learners divide by it to scale the inputs to [0, 1].
   */
  public static final String LARGEST_VALUE = "largestValue";
}

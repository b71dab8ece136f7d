package dev.ansatz.api.learn;

/** A number became NaN or infinite. */
public final class DivergedException extends TrainingException {
  private static final long serialVersionUID = 1;

  /**
   * Makes the exception.
   *
   * @param tensor what first went bad: {@code "readout weights"}
   * @param advice what the user may change: {@code "raise model.ridge"}
   */
  public DivergedException(String tensor, String advice) {
    super("%s must be finite; it is not: %s".formatted(tensor, advice));
  }

  private DivergedException(DivergedException cause, long step) {
    super("at step %d, %s".formatted(step, cause.getMessage()), cause);
  }

  /**
   * Returns the same with the step in which it began: the first is 1. A step that is known already
   * stays.
   */
  public DivergedException atStep(long step) {
    return getCause() instanceof DivergedException ? this : new DivergedException(this, step);
  }
}

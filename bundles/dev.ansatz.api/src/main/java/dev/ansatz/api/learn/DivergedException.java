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
    super("%s must be finite; it is not any more: %s".formatted(tensor, advice));
  }
}
